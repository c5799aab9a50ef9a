import type { Database } from "better-sqlite3";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { isImportedEventId, unpackEventId } from "@/lib/relations/event-id";
import { quadClassOf } from "@/lib/relations/event-type";
import { toDay } from "@/lib/relations/day";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { ReviewState } from "@/lib/relations/review-state";
import { groupBy } from "../group-by";
import { openDatasets } from "./dataset-files";
import { parseParticipantsText, parseRowsText, toEventKind, type KindCells } from "./stored-texts";

/** An event of a dataset's file with its kind; see docs/data-dictionary.md. */
interface EventCells {
  id: number;
  intensity: number;
  sentiment: number | null;
  reportCount: number;
  participants: string;
  rows: string;
  reviewState: ReviewState;
  kind: KindCells;
}

type Raw = [
  id: number,
  intensity: number,
  sentiment: number | null,
  reportCount: number,
  participants: string,
  rows: string,
  reviewState: ReviewState,
  ...kind: KindCells,
];

const SELECT_EVENT = `SELECT e."id", e."intensity", e."sentiment", e."reportCount", e."participants", e."rows",
  e."reviewState", k."type", k."cameoCode", k."datasetQuadClass", k."modality", k."isReciprocal", k."mediationState",
  k."datePrecision", k."derived" FROM "event" e JOIN "eventKind" k ON k."id" = e."kind"`;

/** The imported events of these ids, by id; ids that no dataset holds and statements, which have no type, are passed over. */
export function readImportedEvents(ids: ArrayLike<number>): Map<number, RelationEvent> {
  const found = new Map<number, RelationEvent>();
  const imported = Array.from(ids).filter(isImportedEventId);
  if (imported.length === 0) return found;
  const wanted = groupBy(imported, (id) => unpackEventId(id).datasetNumber);
  for (const { id: datasetId, number, events } of openDatasets()) {
    const own = wanted.get(number);
    if (!own) continue;
    for (const cells of readCells(events, own)) found.set(cells.id, toRelationEvent(cells, datasetId));
  }
  return found;
}

function readCells(events: Database, ids: readonly number[]): EventCells[] {
  const where = `WHERE e."id" IN (SELECT "value" FROM json_each(?)) AND k."type" IS NOT NULL`;
  const rows = events.prepare(`${SELECT_EVENT} ${where} ORDER BY e."id"`).raw().all(JSON.stringify(ids)) as Raw[];
  return rows.map(([id, intensity, sentiment, reportCount, participants, text, reviewState, ...kind]) => {
    return { id, intensity, sentiment, reportCount, participants, rows: text, reviewState, kind };
  });
}

function toRelationEvent(cells: EventCells, datasetId: string): RelationEvent {
  const { id, intensity, sentiment, reportCount, reviewState } = cells;
  const { type, derived, ...kind } = toEventKind(cells.kind);
  return {
    id,
    datasetId,
    type: type!,
    quadClass: quadClassOf(type!),
    intensity,
    ...(sentiment !== null && { sentiment }),
    ...kind,
    eventDate: toDay(unpackEventId(id).day),
    reportCount,
    reviewState,
    confidence: 1,
    coderVersion: "",
    participants: parseParticipantsText(cells.participants).map((participant) => ({ ...participant, text: "" })),
    evidence: [],
    rows: parseRowsText(cells.rows).sort(byPublication),
    derived: [...derived],
  };
}

function byPublication(one: DatasetRow, other: DatasetRow): number {
  const days = (one.publishedDate ?? "9999").localeCompare(other.publishedDate ?? "9999");
  return days || (one.rowId < other.rowId ? -1 : 1);
}
