import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { DerivedField, ImportedEvent } from "@/lib/relations/imported-event";
import { QUAD_CLASSES, type QuadClass } from "@/lib/relations/quad-class";
import { cellProblem, shortRowProblem } from "../cell-problem";
import { dayReader } from "../day-reader";
import { derivedFields } from "../derived-fields";
import type { DropReason, ImportedRow } from "../imported-row";
import type { Importer, RecognisedTable } from "../importer";
import { rowChecksum } from "../row-checksum";
import { gdeltActReader } from "./act-reader";
import { gdeltActorReader } from "./actor-reader";
import { findGdeltEventless, findGdeltTable } from "./find-gdelt-table";
import { columnsOfHead, columnsOfWidth, type GdeltColumns } from "./gdelt-columns";

const NOTHING_DERIVED: readonly DerivedField[] = [];
const QUAD_CLASS_OF_NUMBER: ReadonlyMap<string, QuadClass> = new Map(
  QUAD_CLASSES.map((quadClass, at) => [String(at + 1), quadClass]),
);
const MOST_NUMBERS = 10_000;

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
    const { columns } = table;
    const widths = widthsOf(table);
    const readDay = dayReader();
    const readAdded = dayReader();
    const readAct = gdeltActReader();
    const readActor = gdeltActorReader(lexicon);
    const readNumber = numberReader();
    const checksumOf = rowChecksum(columns);
    const [sourceAt, targetAt] = at.actors;
    const usesDateAdded = options?.usesDateAdded === true;
    const cellAt = (cells: readonly string[], place: number) => (place < 0 ? "" : (cells[place]?.trim() ?? ""));

    return (cells, line): ImportedRow => {
      if (!widths.includes(cells.length)) return shortRowProblem(cells, line);
      const rowId = at.eventId < 0 ? checksumOf(cells) : cells[at.eventId]!.trim();
      if (rowId === "") return cellProblem(columns, cells, line, at.eventId, "row-id");
      const added = at.addedAt < 0 ? undefined : readAdded(dayPart(cells[at.addedAt]!));
      const isDateAdded = usesDateAdded && added !== undefined;
      const date = isDateAdded ? added : readDay(cells[at.eventDay]!);
      if (date === undefined) return cellProblem(columns, cells, line, at.eventDay, "day");
      const act = readAct(cells[at.eventCode]!, cells[at.baseCode] ?? "", cells[at.rootCode] ?? "");
      if (act === undefined) return cellProblem(columns, cells, line, at.eventCode, "cameo-code");
      const source = readActor(cells, sourceAt, date.day);
      const target = readActor(cells, targetAt, date.day);
      if (source === "nobody" || target === "nobody") return DROPPED["one-actor"];
      if (source === "unknown" || target === "unknown") return DROPPED["unknown-actor"];
      if (source.topLevel === target.topLevel) return DROPPED["same-actor"];

      const goldsteinCell = at.goldstein < 0 ? "" : cells[at.goldstein]!;
      const goldstein = goldsteinCell === "" ? undefined : readNumber(goldsteinCell);
      if (goldstein !== undefined && !(Math.abs(goldstein) <= 10))
        return cellProblem(columns, cells, line, at.goldstein, "intensity");
      const toneCell = cellAt(cells, at.tone);
      const tone = toneCell === "" ? undefined : Number(toneCell);
      if (tone !== undefined && !Number.isFinite(tone)) return cellProblem(columns, cells, line, at.tone, "tone");
      const row: DatasetRow = { rowId, intensity: goldstein ?? act.intensity };
      if (added !== undefined) row.publishedDate = added.day;
      if (tone !== undefined) row.tone = Math.max(-1, Math.min(1, tone / 100));
      const place = cellAt(cells, at.place);
      if (place !== "") row.place = place;
      const story = cellAt(cells, at.url);
      if (story !== "") {
        row.story = story;
        if (isWebAddress(story)) row.url = story;
      }
      const quadClass = at.quadClass < 0 ? undefined : QUAD_CLASS_OF_NUMBER.get(cells[at.quadClass]!);
      const isClassDerived = quadClass === undefined && act.type !== undefined;
      const isOwn = goldstein !== undefined && !isClassDerived && !isDateAdded;
      const event: ImportedEvent = {
        eventDate: date.day,
        datePrecision: date.precision,
        cameoCode: act.code,
        modality: "asserted",
        isReciprocal: act.isReciprocal,
        participants: [source.as[act.sourceRole], target.as[act.targetRole]],
        derived: isOwn
          ? NOTHING_DERIVED
          : derivedFields({ intensity: goldstein === undefined, "quad-class": isClassDerived, date: isDateAdded }),
        row,
      };
      if (act.type !== undefined) event.type = act.type;
      if (quadClass !== undefined) event.datasetQuadClass = quadClass;
      if (act.mediationState !== undefined) event.mediationState = act.mediationState;
      return { kind: "event", event };
    };
  },
};

const DROPPED: Readonly<Record<Exclude<DropReason, "no-act">, ImportedRow>> = {
  "one-actor": { kind: "dropped", reason: "one-actor" },
  "unknown-actor": { kind: "dropped", reason: "unknown-actor" },
  "same-actor": { kind: "dropped", reason: "same-actor" },
};

function columnsOf({ format, columns }: RecognisedTable): GdeltColumns {
  const found = format.hasHead ? columnsOfHead(columns) : columnsOfWidth(columns.length);
  if (!found) throw new RangeError(`no layout of GDELT has these columns: ${columns.join(", ").slice(0, 200)}`);
  return found;
}

/** Numbers of cells of whole rows: a file that was put together may hold rows of 57 cells, without address, among those of 58. */
function widthsOf({ columns, format }: RecognisedTable): readonly number[] {
  return !format.hasHead && columns.length === 58 ? [58, 57] : [columns.length];
}

/** Reads numbers that come again and again; NaN for what is none, undefined for an empty cell. */
function numberReader(): (cell: string) => number | undefined {
  const kept = new Map<string, number | undefined>();
  return (cell) => {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const number = cell.trim() === "" ? undefined : Number(cell);
    if (kept.size >= MOST_NUMBERS) kept.clear();
    kept.set(cell, number);
    return number;
  };
}

/** `20191024143000` without its time, which would make thousands of texts of a year's days. */
function dayPart(cell: string): string {
  return cell.length === 14 ? cell.slice(0, 8) : cell;
}

function isWebAddress(text: string): boolean {
  return text.startsWith("https://") || text.startsWith("http://") || /^https?:\/\//i.test(text);
}
