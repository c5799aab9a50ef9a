import { topLevelCode } from "@/lib/relations/actor-code";
import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { DerivedField } from "@/lib/relations/imported-event";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { QUAD_CLASSES, type QuadClass } from "@/lib/relations/quad-class";
import { parseCameoCode } from "../cameo-code-cell";
import { cameoParticipants } from "../cameo-participants";
import { isReciprocalCameo } from "../cameo-reciprocity";
import { dayReader } from "../day-reader";
import type { ImportedRow } from "../imported-row";
import type { Importer, RecognisedTable } from "../importer";
import { findGdeltEventless, findGdeltTable } from "./find-gdelt-table";
import { findGdeltActor, TALIBAN_GOVERNMENT_DAY, type GdeltActor } from "./gdelt-actor";
import { columnsOfHead, columnsOfWidth, type GdeltActorColumns, type GdeltColumns } from "./gdelt-columns";

const MOST_ACTORS = 100_000;
const VALUE_LENGTH = 200;
const NO_DERIVED: readonly DerivedField[] = [];

/** GDELT's events 1.0 and 2.0, as published or exported again with a head. */
export const gdeltImporter: Importer = {
  kind: "gdelt",
  papers: {
    name: "Global Database of Events, Language and Tone (GDELT)",
    licence: "open for any use, with citation and a link to gdeltproject.org",
    citation:
      "Leetaru, K. & Schrodt, P. A. (2013). GDELT: Global Data on Events, Location and Tone, 1979–2012. ISA Annual Convention.",
    url: "https://www.gdeltproject.org",
    isRedistributable: true,
  },

  recognise: findGdeltTable,
  findEventless: findGdeltEventless,

  readerOf(table, { lexicon }, options) {
    const at = columnsOf(table);
    const readDay = dayReader();
    const actors = new Map<string, GdeltActor | undefined>();
    const cellOf = (cells: readonly string[], place: number) => (place < 0 ? "" : (cells[place] ?? "").trim());

    const actorOf = (cells: readonly string[], own: GdeltActorColumns): GdeltActor | undefined => {
      const key = `${cells[own.code] ?? ""}\t${cells[own.name] ?? ""}\t${cells[own.country] ?? ""}`;
      const known = actors.get(key);
      if (known !== undefined || actors.has(key)) return known;
      if (actors.size >= MOST_ACTORS) actors.clear();
      const found = findGdeltActor(
        {
          code: cellOf(cells, own.code),
          name: cellOf(cells, own.name),
          country: cellOf(cells, own.country),
          group: cellOf(cells, own.group),
          ethnic: cellOf(cells, own.ethnic),
          religion: cellOf(cells, own.religion),
          role: cellOf(cells, own.role),
        },
        lexicon,
      );
      actors.set(key, found);
      return found;
    };
    const isEmpty = (cells: readonly string[], own: GdeltActorColumns) =>
      cellOf(cells, own.code) === "" && cellOf(cells, own.name) === "" && cellOf(cells, own.country) === "";

    return (cells, line): ImportedRow => {
      const problem = (column: string, value: string, expected: string): ImportedRow => ({
        kind: "problem",
        problem: { line, column, value: value.slice(0, VALUE_LENGTH), expected },
      });
      if (!isWhole(cells, table)) return problem("", String(cells.length), "columns");

      const rowId = cellOf(cells, at.eventId);
      if (rowId === "" && at.eventId >= 0) return problem("GLOBALEVENTID", rowId, "row-id");
      const added = readDay(cellOf(cells, at.addedAt).slice(0, 8));
      const date = options?.usesDateAdded && added ? added : readDay(cellOf(cells, at.eventDay));
      if (!date) return problem("SQLDATE", cellOf(cells, at.eventDay), "day");
      const code = parseCameoCode(
        cellOf(cells, at.eventCode),
        at.rootCode < 0 ? undefined : cellOf(cells, at.rootCode),
      );
      if (code === undefined) return problem("EventCode", cellOf(cells, at.eventCode), "cameo-code");

      const [source, target] = at.actors;
      if (isEmpty(cells, source) || isEmpty(cells, target)) return { kind: "dropped", reason: "one-actor" };
      const one = governing(actorOf(cells, source), date.day);
      const other = governing(actorOf(cells, target), date.day);
      if (!one || !other) return { kind: "dropped", reason: "unknown-actor" };
      if (topLevelCode(one.code) === topLevelCode(other.code)) return { kind: "dropped", reason: "same-actor" };

      const type = cameoToEventType(code);
      const { participants, mediationState } = cameoParticipants(code, one, other);
      const goldsteinCell = cellOf(cells, at.goldstein);
      const goldstein = goldsteinCell === "" ? undefined : Number(goldsteinCell);
      if (goldstein !== undefined && !(Math.abs(goldstein) <= 10))
        return problem("GoldsteinScale", goldsteinCell, "intensity");
      const toneCell = cellOf(cells, at.tone);
      const tone = toneCell === "" ? undefined : Number(toneCell);
      if (tone !== undefined && !Number.isFinite(tone)) return problem("AvgTone", toneCell, "tone");
      const intensity = goldstein ?? (type ? intensityOf(type, undefined, mediationState) : 0);
      const url = cellOf(cells, at.url);
      const place = cellOf(cells, at.place);
      const quadClass = QUAD_CLASS_OF_NUMBER.get(cellOf(cells, at.quadClass));
      const row: DatasetRow = { rowId: rowId === "" ? `line ${line}` : rowId, intensity };
      if (added) row.publishedDate = added.day;
      if (tone !== undefined) row.tone = Math.max(-1, Math.min(1, tone / 100));
      if (place !== "") row.place = place;
      if (url !== "") {
        row.story = url;
        if (/^https?:\/\//i.test(url)) row.url = url;
      }
      return {
        kind: "event",
        event: {
          eventDate: date.day,
          datePrecision: "day",
          ...(type && { type }),
          cameoCode: code,
          ...(quadClass && { datasetQuadClass: quadClass }),
          modality: "asserted",
          isReciprocal: isReciprocalCameo(code),
          ...(mediationState && { mediationState }),
          participants,
          derived: goldstein === undefined ? ["intensity"] : NO_DERIVED,
          row,
        },
      };
    };
  },
};

const QUAD_CLASS_OF_NUMBER: ReadonlyMap<string, QuadClass> = new Map(
  QUAD_CLASSES.map((quadClass, at) => [String(at + 1), quadClass]),
);

function columnsOf({ format, columns }: RecognisedTable): GdeltColumns {
  const found = format.hasHead ? columnsOfHead(columns) : columnsOfWidth(columns.length);
  if (!found)
    throw new RangeError(`no layout of GDELT has these columns: ${columns.join(", ").slice(0, VALUE_LENGTH)}`);
  return found;
}

/** A file that was put together may hold rows of 57 cells among those of 58: only the address is missing. */
function isWhole(cells: readonly string[], { columns, format }: RecognisedTable): boolean {
  return cells.length === columns.length || (!format.hasHead && columns.length === 58 && cells.length === 57);
}

function governing(actor: GdeltActor | undefined, day: string): GdeltActor | undefined {
  return actor?.isTaliban && day >= TALIBAN_GOVERNMENT_DAY ? { ...actor, code: "AFG" } : actor;
}
