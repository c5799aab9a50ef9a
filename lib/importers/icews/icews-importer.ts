import { topLevelCode } from "@/lib/relations/actor-code";
import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { cellProblem, shortRowProblem } from "../cell-problem";
import { cameoParticipants } from "../cameo-participants";
import { isReciprocalCameo } from "../cameo-reciprocity";
import { dayReader } from "../day-reader";
import { derivedFields } from "../derived-fields";
import { columnPlaces } from "../find-named-head";
import type { ImportedEvent, ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { joinPlace } from "../join-place";
import { codeOfLabel, parseCode } from "./code-of-label";
import { actorReader } from "./read-actor";
import { recogniseIcews } from "./recognise-icews";

/** ICEWS tells these from both sides too: 90 % and 73 % of such rows (June 2018) have a twin in the same sentence. */
const MUTUAL_INTENTS = new Set(["030", "050"]);
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const NOBODY = /^Un(?:specified|identified)\b.*\bActor$/;

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
      if (cells.length < fewestCells) return shortRowProblem(cells, line);
      const id = plainCell(cells[at.id]).replaceAll('"', "");
      if (id === "") return cellProblem(columns, cells, line, at.id, "row-id");
      const date = dayOf(plainCell(cells[at.date]));
      if (!date) return cellProblem(columns, cells, line, at.date, "day");
      const hasCode = at.code >= 0;
      const cameoCode = hasCode ? parseCode(plainCell(cells[at.code])) : codeOfLabel(plainCell(cells[at.label]));
      if (cameoCode === undefined)
        return cellProblem(columns, cells, line, hasCode ? at.code : at.label, hasCode ? "cameo-code" : "cameo-label");
      const intensityCell = plainCell(cells[at.intensity]);
      if (intensityCell !== "" && !(NUMBER.test(intensityCell) && Math.abs(Number(intensityCell)) <= 10))
        return cellProblem(columns, cells, line, at.intensity, "intensity");

      const sourceName = plainCell(cells[at.source.name]);
      const targetName = plainCell(cells[at.target.name]);
      const sourceCountry = plainCell(cells[at.source.country]);
      const targetCountry = plainCell(cells[at.target.country]);
      const source = readActor(sourceName, plainCell(cells[at.source.sectors]), sourceCountry, date.day);
      const target = readActor(targetName, plainCell(cells[at.target.sectors]), targetCountry, date.day);
      if (source === undefined || target === undefined) {
        const areNamed = isNamed(sourceName, sourceCountry) && isNamed(targetName, targetCountry);
        return { kind: "dropped", reason: areNamed ? "unknown-actor" : "one-actor" };
      }
      if (topLevelCode(source) === topLevelCode(target)) return { kind: "dropped", reason: "same-actor" };

      const type = cameoToEventType(cameoCode);
      const isDerived = intensityCell === "";
      const row: DatasetRow = {
        // Before 2014 events of different days share an id.
        rowId: `${id} ${date.day}`,
        intensity: isDerived ? (type === undefined ? 0 : intensityOf(type)) : Number(intensityCell),
      };
      const publisher = plainCell(cells[at.publisher]);
      const story = plainCell(cells[at.story]);
      const place = joinPlace(
        plainCell(cells[at.city]),
        plainCell(cells[at.district]),
        plainCell(cells[at.province]),
        plainCell(cells[at.country]),
      );
      if (publisher !== "") row.publisher = publisher;
      if (place !== "") row.place = place;
      if (story !== "") row.story = story;
      const { participants, mediationState } = cameoParticipants(
        cameoCode,
        { code: source, name: sourceName || sourceCountry },
        { code: target, name: targetName || targetCountry },
      );
      const event: ImportedEvent = {
        eventDate: date.day,
        datePrecision: date.precision,
        cameoCode,
        modality: "asserted",
        isReciprocal: mediationState === undefined && isMutual(cameoCode),
        participants,
        derived: derivedFields({ type: !hasCode, intensity: isDerived, "quad-class": type !== undefined }),
        row,
      };
      if (type !== undefined) event.type = type;
      if (mediationState !== undefined) event.mediationState = mediationState;
      return { kind: "event", event };
    };
  },
};

function isNamed(name: string, country: string): boolean {
  return country !== "" || (name !== "" && !NOBODY.test(name));
}

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
