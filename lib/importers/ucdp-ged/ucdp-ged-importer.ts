import { topLevelCode } from "@/lib/relations/actor-code";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { DatePrecision } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { Participant } from "@/lib/relations/participant";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { cellProblem, shortRowProblem } from "../cell-problem";
import { dayReader } from "../day-reader";
import { derivedFields } from "../derived-fields";
import { columnPlaces } from "../find-named-head";
import type { ImportedEvent, ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { joinPlace } from "../join-place";
import { civiliansReader } from "./read-civilians";
import { sideReader } from "./read-sides";
import { recogniseUcdpGed } from "./recognise-ucdp-ged";
import { earliestDay, sourceItems } from "./source-lists";

const TYPE: EventType = "ASSAULT";
const INTENSITY = intensityOf(TYPE);
/** Conventional force between fighters, violence against civilians: GED has no codes of acts, only these kinds. */
const CAMEO_OF_VIOLENCE: Readonly<Record<string, string>> = { "1": "190", "2": "190", "3": "180" };
const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  "1": "day",
  "2": "week",
  "3": "week",
  "4": "month",
  "5": "year",
};
const FIGHT_DERIVED = derivedFields({ type: true, intensity: true, "quad-class": true });
const ONE_SIDED_DERIVED = derivedFields({ type: true, intensity: true, "quad-class": true, actor: true });

/**
 * UCDP's Georeferenced Event Dataset: deaths in organised violence. Each row is an ASSAULT; sides that fight do so
 * mutually, one-sided violence is directed at the civilians of the country. Type, CAMEO code and intensity are
 * derived: the number of deaths says how many died, not how two actors stand to each other.
 */
export const ucdpGedImporter: Importer = {
  kind: "ucdp-ged",
  papers: {
    name: "UCDP Georeferenced Event Dataset (GED)",
    licence: "CC BY 4.0",
    citation:
      "Sundberg, Ralph, and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. " +
      "Journal of Peace Research 50(4), 523–532.",
    url: "https://ucdp.uu.se/downloads/",
    isRedistributable: true,
  },
  recognise: recogniseUcdpGed,
  readerOf: ({ columns }, context) => {
    const find = columnPlaces(columns);
    const at = {
      id: find("id"),
      violence: find("type_of_violence"),
      start: find("date_start"),
      precision: find("date_prec"),
      nameA: find("side_a"),
      nameB: find("side_b"),
      idA: find("side_a_new_id"),
      idB: find("side_b_new_id"),
      statesA: find("gwnoa"),
      statesB: find("gwnob"),
      country: find("country"),
      countryNumber: find("country_id"),
      headline: find("source_headline"),
      article: find("source_article"),
      office: find("source_office"),
      sourceDate: find("source_date"),
      coordinates: find("where_coordinates"),
      province: find("adm_1"),
    };
    const fewestCells = Math.max(at.id, at.violence, at.start, at.nameA, at.nameB) + 1;
    const readSide = sideReader(context);
    const readCivilians = civiliansReader(context);
    const dayOf = dayReader();

    return (cells, line): ImportedRow => {
      if (cells.length < fewestCells) return shortRowProblem(cells, line);
      const rowId = plainCell(cells[at.id]);
      if (rowId === "") return cellProblem(columns, cells, line, at.id, "row-id");
      const eventDate = dayOf(plainCell(cells[at.start]))?.day;
      if (eventDate === undefined) return cellProblem(columns, cells, line, at.start, "day");
      const violence = plainCell(cells[at.violence]);
      const cameoCode = CAMEO_OF_VIOLENCE[violence];
      if (cameoCode === undefined) return cellProblem(columns, cells, line, at.violence, "violence-type");

      const isOneSided = violence === "3";
      const sideA = {
        name: plainCell(cells[at.nameA]),
        id: plainCell(cells[at.idA]),
        stateNumbers: plainCell(cells[at.statesA]),
      };
      const sideB = {
        name: plainCell(cells[at.nameB]),
        id: plainCell(cells[at.idB]),
        stateNumbers: plainCell(cells[at.statesB]),
      };
      if (sideA.name === "" || (sideB.name === "" && !isOneSided)) return { kind: "dropped", reason: "one-actor" };
      const sources = readSide(sideA, eventDate);
      const civilians = isOneSided
        ? readCivilians(plainCell(cells[at.countryNumber]), plainCell(cells[at.country]))
        : undefined;
      if (isOneSided && !civilians) return { kind: "dropped", reason: "unknown-actor" };
      const targets = civilians ? [civilians] : readSide(sideB, eventDate);
      const participants: Pick<Participant, "code" | "name" | "role">[] = [];
      for (const { code, name } of sources) participants.push({ code, name, role: "source" });
      for (const { code, name } of targets) participants.push({ code, name, role: "target" });
      const first = topLevelCode(participants[0]!.code);
      if (participants.every(({ code }) => topLevelCode(code) === first))
        return { kind: "dropped", reason: "same-actor" };

      const row: DatasetRow = { rowId, intensity: INTENSITY };
      const text = sourceItems(plainCell(cells[at.headline]) || plainCell(cells[at.article])).join("; ");
      const publisher = sourceItems(plainCell(cells[at.office])).join("; ");
      const publishedDate = earliestDay(plainCell(cells[at.sourceDate]), dayOf);
      const place = joinPlace(
        plainCell(cells[at.coordinates]),
        plainCell(cells[at.province]),
        plainCell(cells[at.country]),
      );
      if (text !== "") row.text = text;
      if (publisher !== "") row.publisher = publisher;
      if (publishedDate !== undefined) row.publishedDate = publishedDate;
      if (place !== "") row.place = place;
      const event: ImportedEvent = {
        eventDate,
        datePrecision: PRECISIONS[plainCell(cells[at.precision])] ?? "day",
        type: TYPE,
        cameoCode,
        modality: "asserted",
        // Of an alliance's members each pair would count: those who fight side by side would fight each other.
        isReciprocal: !isOneSided && sources.length === 1 && targets.length === 1,
        participants,
        derived: isOneSided ? ONE_SIDED_DERIVED : FIGHT_DERIVED,
        row,
      };
      return { kind: "event", event };
    };
  },
};

function plainCell(cell: string | undefined): string {
  return cell === undefined ? "" : cell.trim();
}
