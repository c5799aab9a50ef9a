import { topLevelCode } from "@/lib/relations/actor-code";
import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { cameoParticipants } from "../cameo-participants";
import { isReciprocalCameo } from "../cameo-reciprocity";
import { dayReader } from "../day-reader";
import { columnPlaces } from "../find-named-head";
import type { DerivedField, ImportedEvent, ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { joinPlace } from "../join-place";
import { codeOfLabel, parseCode } from "./code-of-label";
import { actorReader } from "./read-actor";
import { recogniseIcews } from "./recognise-icews";

/** ICEWS tells these from both sides too: 90 % and 73 % of such rows (June 2018) have a twin in the same sentence. */
const MUTUAL_INTENTS = new Set(["030", "050"]);
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const NOBODY = /^Un(?:specified|identified)\b.*\bActor$/;
const TYPE_DERIVED: readonly DerivedField[] = ["type"];
const INTENSITY_DERIVED: readonly DerivedField[] = ["intensity"];
const BOTH_DERIVED: readonly DerivedField[] = ["type", "intensity"];
const NOTHING_DERIVED: readonly DerivedField[] = [];

/**
 * ICEWS: events coded in CAMEO. Codes and intensities are the file's own; where a file has no codes (2017), the label
 * tells them. The label ("Consult") is no text of a source and is not kept as one: the code says the same.
 */
export const icewsImporter: Importer = {
  kind: "icews",
  papers: {
    name: "ICEWS Coded Event Data",
    licence: "Terms of its Harvard Dataverse entry",
    citation:
      "Boschee, Elizabeth, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James Starz, and Michael Ward " +
      "(2015). ICEWS Coded Event Data. Harvard Dataverse, doi:10.7910/DVN/28075.",
    url: "https://doi.org/10.7910/DVN/28075",
    isRedistributable: false,
  },
  recognise: recogniseIcews,
  readerOf: ({ columns }, context, options) => {
    const find = columnPlaces(columns);
    const at = {
      id: find("Event ID"),
      date: find("Event Date"),
      label: find("Event Text"),
      code: find("CAMEO Code"),
      intensity: find("Intensity"),
      source: { name: find("Source Name"), sectors: find("Source Sectors"), country: find("Source Country") },
      target: { name: find("Target Name"), sectors: find("Target Sectors"), country: find("Target Country") },
      story: find("Story ID"),
      publisher: find("Publisher"),
      city: find("City"),
      district: find("District"),
      province: find("Province"),
      country: find("Country"),
    };
    const fewestCells = Math.max(at.date, at.source.name, at.target.country) + 1;
    const readActor = actorReader(context);
    // The file of 2017 writes 1/31/2017.
    const dayOf = dayReader({ order: options?.dateOrder ?? "month-day-year" });

    return (cells, line): ImportedRow => {
      const cell = (index: number) => plainCell(cells[index]);
      const problem = (index: number, expected: string): ImportedRow => ({
        kind: "problem",
        problem: { line, column: columns[index], value: (cells[index] ?? "").trim().slice(0, 200), expected },
      });
      if (cells.length < fewestCells)
        return { kind: "problem", problem: { line, value: cells.join("\t").slice(0, 200), expected: "columns" } };
      const id = cell(at.id).replaceAll('"', "");
      if (id === "") return problem(at.id, "row-id");
      const date = dayOf(cell(at.date));
      if (!date) return problem(at.date, "day");
      const hasCode = at.code >= 0;
      const cameoCode = hasCode ? parseCode(cell(at.code)) : codeOfLabel(cell(at.label));
      if (cameoCode === undefined) return problem(hasCode ? at.code : at.label, hasCode ? "cameo-code" : "cameo-label");
      const intensityCell = cell(at.intensity);
      if (intensityCell !== "" && !(NUMBER.test(intensityCell) && Math.abs(Number(intensityCell)) <= 10))
        return problem(at.intensity, "intensity");

      const actorAt = (places: typeof at.source) => {
        const name = cell(places.name);
        const country = cell(places.country);
        const code = readActor({ name, sectors: cell(places.sectors), country }, date.day);
        const isNamed = country !== "" || (name !== "" && !NOBODY.test(name));
        return { code, name: name === "" ? country : name, isNamed };
      };
      const source = actorAt(at.source);
      const target = actorAt(at.target);
      if (source.code === undefined || target.code === undefined)
        return { kind: "dropped", reason: source.isNamed && target.isNamed ? "unknown-actor" : "one-actor" };
      if (topLevelCode(source.code) === topLevelCode(target.code)) return { kind: "dropped", reason: "same-actor" };

      const type = cameoToEventType(cameoCode);
      const isDerived = intensityCell === "";
      const row: DatasetRow = {
        // Before 2014 events of different days share an id.
        rowId: `${id} ${date.day}`,
        intensity: isDerived ? (type === undefined ? 0 : intensityOf(type)) : Number(intensityCell),
      };
      const publisher = cell(at.publisher);
      const story = cell(at.story);
      const place = joinPlace(cell(at.city), cell(at.district), cell(at.province), cell(at.country));
      if (publisher !== "") row.publisher = publisher;
      if (place !== "") row.place = place;
      if (story !== "") row.story = story;
      const { participants, mediationState } = cameoParticipants(
        cameoCode,
        { code: source.code, name: source.name },
        { code: target.code, name: target.name },
      );
      const event: ImportedEvent = {
        eventDate: date.day,
        datePrecision: date.precision,
        cameoCode,
        modality: "asserted",
        isReciprocal: mediationState === undefined && isMutual(cameoCode),
        participants,
        derived: hasCode ? (isDerived ? INTENSITY_DERIVED : NOTHING_DERIVED) : isDerived ? BOTH_DERIVED : TYPE_DERIVED,
        row,
      };
      if (type !== undefined) event.type = type;
      if (mediationState !== undefined) event.mediationState = mediationState;
      return { kind: "event", event };
    };
  },
};

function isMutual(code: string): boolean {
  return isReciprocalCameo(code) || MUTUAL_INTENTS.has(code);
}

/**
 * A cell without outer quotes, empty where it says nothing: nothing, `NULL`, or `NA`, which R writes and which is no
 * country here: ICEWS spells Namibia out.
 */
function plainCell(cell: string | undefined): string {
  if (cell === undefined) return "";
  let text = cell.trim();
  while (text.length > 1 && text.startsWith('"') && text.endsWith('"')) text = text.slice(1, -1).trim();
  if (text === "NA" || text === "NULL") return "";
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}
