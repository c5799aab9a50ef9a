import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { isEventType } from "@/lib/relations/event-type";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { intensityOf } from "@/lib/relations/plover-intensity";
import type { QuadClass } from "@/lib/relations/quad-class";
import { cellProblem, shortRowProblem } from "../cell-problem";
import { dayReader } from "../day-reader";
import { derivedFields } from "../derived-fields";
import { columnPlaces } from "../find-named-head";
import type { ImportedEvent, ImportedRow } from "../imported-row";
import type { Importer } from "../importer";
import { joinPlace } from "../join-place";
import { actorsReader, isMissing, type ActorCells, type NamedCode } from "./read-actors";
import { recognisePolecat } from "./recognise-polecat";
import { thirdPartyTalks } from "./third-party-talks";

const QUAD_CLASSES: Readonly<Record<string, QuadClass>> = {
  "VERBAL COOPERATION": "verbal-cooperation",
  "MATERIAL COOPERATION": "material-cooperation",
  "VERBAL CONFLICT": "verbal-conflict",
  "MATERIAL CONFLICT": "material-conflict",
};
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;
/** Acts that two do together are coded with both as actors and nobody as recipient (PLOVER codebook). */
const DONE_TOGETHER = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE)\b|^RETREAT:ceasefire$/;

/**
 * POLECAT: events coded by NGEC in PLOVER. Type, mode, intensity and quad class are the file's own; there is no CAMEO
 * code and no text. Several actors of a cell are participants of one event. The contexts (topic labels of the coder)
 * and the people, organisations and places of the story are neither acts nor words of a source: they are left out.
 */
export const polecatImporter: Importer = {
  kind: "polecat",
  papers: {
    name: "POLECAT (POLitical Event Classification, Attributes, and Types)",
    licence: "Terms of its Harvard Dataverse entry",
    citation:
      "Scarborough, Grace I., Benjamin E. Bagozzi, Andreas Beger, John Berrie, Andrew Halterman, Philip A. Schrodt, " +
      "and Jevon Spivey (2023). POLECAT Weekly Data. Harvard Dataverse, doi:10.7910/DVN/AJGVIT.",
    url: "https://doi.org/10.7910/DVN/AJGVIT",
    isRedistributable: false,
  },
  recognise: recognisePolecat,
  readerOf: ({ columns }, context) => {
    const find = columnPlaces(columns);
    const side = (who: "Actor" | "Recipient") => ({
      name: find(`${who} Name`),
      country: find(`${who} Country`),
      cowCode: find(`${who} COW`),
      sector: find(`Primary ${who} Sector`),
      rawName: find(`${who} Name Raw`),
      wikipediaId: find(`Wikipedia ${who} ID`),
    });
    const at = {
      id: find("Event ID"),
      date: find("Event Date"),
      type: find("Event Type"),
      mode: find("Event Mode"),
      intensity: Math.max(find("Intensity"), find("Event Intensity")),
      quad: find("Quad Code"),
      actor: side("Actor"),
      recipient: side("Recipient"),
      placename: find("Placename"),
      city: find("City"),
      province: find("Province"),
      country: find("Country"),
      publisher: find("Source"),
      published: find("Publication Date"),
    };
    const fewestCells = Math.max(at.id, at.date, at.type, at.actor.name, at.recipient.name) + 1;
    const readActors = actorsReader(context);
    const dayOf = dayReader();

    return (cells, line): ImportedRow => {
      if (cells.length < fewestCells) return shortRowProblem(cells, line);
      const rowId = plainCell(cells[at.id]);
      if (rowId === "") return cellProblem(columns, cells, line, at.id, "row-id");
      const date = dayOf(plainCell(cells[at.date]));
      if (!date) return cellProblem(columns, cells, line, at.date, "day");
      const type = plainCell(cells[at.type]).toUpperCase();
      if (!isEventType(type)) return cellProblem(columns, cells, line, at.type, "event-type");
      const intensityCell = plainCell(cells[at.intensity]);
      if (intensityCell !== "" && !(NUMBER.test(intensityCell) && Math.abs(Number(intensityCell)) <= 10))
        return cellProblem(columns, cells, line, at.intensity, "intensity");

      const actorCells = actorCellsOf(cells, at.actor);
      const recipientCells = actorCellsOf(cells, at.recipient);
      const actors = readActors(actorCells, date.day);
      const recipients = readActors(recipientCells, date.day);
      const mode = plainCell(cells[at.mode]).toLowerCase() || undefined;
      const act = mode === undefined ? type : `${type}:${mode}`;
      const isMediation = act === "CONSULT:third-party";
      const isTogether = recipients.length === 0 && isNobody(recipientCells) && DONE_TOGETHER.test(act);
      const participants = isMediation ? thirdPartyTalks(actors, recipients) : sourcesAndTargets(actors, recipients);
      const isNamed = !isNobody(actorCells) && (isTogether || isMediation || !isNobody(recipientCells));
      const isBothSided = isTogether || isMediation || (actors.length > 0 && recipients.length > 0);
      if (!isBothSided || participants.length === 0)
        return { kind: "dropped", reason: isNamed ? "unknown-actor" : "one-actor" };
      const first = topLevelCode(participants[0]!.code);
      if (participants.every(({ code }) => topLevelCode(code) === first))
        return { kind: "dropped", reason: actors.length > 0 && recipients.length > 0 ? "same-actor" : "one-actor" };

      const intensity = intensityCell === "" ? intensityOf(type, mode) : Number(intensityCell);
      const datasetQuadClass = QUAD_CLASSES[plainCell(cells[at.quad]).toUpperCase()];
      const place = joinPlace(
        plainCell(cells[at.city]) || plainCell(cells[at.placename]),
        plainCell(cells[at.province]),
        plainCell(cells[at.country]),
      );
      const publisher = plainCell(cells[at.publisher]);
      const published = dayOf(plainCell(cells[at.published]));
      const story = rowId.slice(0, Math.max(0, rowId.lastIndexOf("_")));
      const row: DatasetRow = { rowId, intensity };
      if (publisher !== "") row.publisher = publisher;
      if (published?.precision === "day") row.publishedDate = published.day;
      if (place !== "") row.place = place;
      if (story !== "") row.story = story;
      const event: ImportedEvent = {
        eventDate: date.day,
        datePrecision: date.precision,
        type,
        modality: "asserted",
        isReciprocal: !isMediation && (type === "CONSULT" || isTogether),
        participants,
        derived: derivedFields({ intensity: intensityCell === "", "quad-class": !datasetQuadClass }),
        row,
      };
      if (datasetQuadClass) event.datasetQuadClass = datasetQuadClass;
      if (isMediation) event.mediationState = "talks";
      return { kind: "event", event };
    };
  },
};

function sourcesAndTargets(actors: readonly NamedCode[], recipients: readonly NamedCode[]) {
  const participants: { code: ActorCode; name: string; role: ParticipantRole }[] = [];
  for (const { code, name } of actors) participants.push({ code, name, role: "source" });
  for (const { code, name } of recipients) participants.push({ code, name, role: "target" });
  return participants;
}

function actorCellsOf(cells: readonly string[], places: Readonly<Record<keyof ActorCells, number>>): ActorCells {
  return {
    name: plainCell(cells[places.name]),
    country: plainCell(cells[places.country]),
    cowCode: plainCell(cells[places.cowCode]),
    sector: plainCell(cells[places.sector]),
    rawName: plainCell(cells[places.rawName]),
    wikipediaId: plainCell(cells[places.wikipediaId]),
  };
}

function plainCell(cell: string | undefined): string {
  const text = cell === undefined ? "" : cell.trim();
  return isMissing(text) ? "" : text;
}

function isNobody(cells: ActorCells): boolean {
  return cells.name === "" && cells.country === "" && cells.cowCode === "" && cells.rawName === "";
}
