import type { Database, Statement } from "better-sqlite3";
import { EVENT_SLOTS, MAX_DATASET_NUMBER } from "@/lib/relations/event-id";
import type { ReviewState } from "@/lib/relations/review-state";
import { composeEvent, type StoredEvent } from "./compose-event";
import type { ActRows } from "./group-rows";
import { RECORD, slotOfKey } from "./import-record";

/** Events that one statement writes. */
const EVENTS_PER_STATEMENT = 8;
const COLUMNS = 7;

/** What became of an act. */
export interface WrittenAct {
  id: number;
  event: StoredEvent;
  isNew: boolean;
  review: ReviewState;
}

/** Puts acts into a dataset's file, in the order of `orderOf`. */
export interface ActWriter {
  put(act: ActRows): WrittenAct;
  finish(): void;
}

/** The id that an act's merge key asks for. */
export function wantedId({ group, members }: ActRows, datasetNumber: number): number {
  const at = group.starts[members[0]!]!;
  const day = group.view.getUint32(at + RECORD.day, true);
  const slot = slotOfKey(group.view.getUint32(at + RECORD.keyLow, true));
  return (day * (MAX_DATASET_NUMBER + 1) + datasetNumber) * EVENT_SLOTS + slot;
}

/** Writes events into a file that holds none. */
export class EventWriter implements ActWriter {
  private readonly one: Statement;
  private readonly several: Statement;
  private readonly values: unknown[] = [];
  private lastId = 0;

  constructor(
    database: Database,
    private readonly datasetNumber: number,
  ) {
    const columns = `INSERT INTO "event" ("id", "kind", "intensity", "sentiment", "reportCount", "participants", "rows") VALUES `;
    this.one = database.prepare(columns + "(?, ?, ?, ?, ?, ?, ?)");
    this.several = database.prepare(columns + Array(EVENTS_PER_STATEMENT).fill("(?, ?, ?, ?, ?, ?, ?)").join(", "));
  }

  put(act: ActRows): WrittenAct {
    const event = composeEvent(act);
    // A slot that is taken makes way to the next free one; all before it are taken too.
    const id = (this.lastId = Math.max(wantedId(act, this.datasetNumber), this.lastId + 1));
    const { values } = this;
    values.push(id, event.kind, event.intensity, event.sentiment, event.reportCount, event.participants, event.rows);
    if (values.length === EVENTS_PER_STATEMENT * COLUMNS) {
      this.several.run(values);
      values.length = 0;
    }
    return { id, event, isNew: true, review: "proposed" };
  }

  finish(): void {
    for (let i = 0; i < this.values.length; i += COLUMNS) this.one.run(this.values.slice(i, i + COLUMNS));
    this.values.length = 0;
  }
}
