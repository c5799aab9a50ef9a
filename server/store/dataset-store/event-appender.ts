import type { Database, Statement } from "better-sqlite3";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { ReviewState } from "@/lib/relations/review-state";
import { composeEvent, type StoredEvent } from "./compose-event";
import { wantedId, type ActWriter, type WrittenAct } from "./event-writer";
import type { ActRows } from "./group-rows";
import { hashText } from "./hash-text";
import { RECORD } from "./import-record";
import { actHash, hashEventKey, joinHashes, participantHash } from "./imported-event-key";
import { searchWordsOfParticipants, searchWordsOfRow } from "./search-words";
import type { StoredKinds } from "./stored-kinds";
import { parseParticipantsText, parseRowsText, toEventKind, toRowText } from "./stored-texts";
import { summariseRows } from "./summarise-rows";

/** Adds events to a file that holds some, and rows to the events that it holds. */
export class EventAppender implements ActWriter {
  private readonly find: Statement;
  private readonly insert: Statement;
  private readonly update: Statement;
  private readonly forgetWords: Statement;
  private readonly insertWords: Statement;
  private readonly words = new Uint32Array(2);

  constructor(
    database: Database,
    private readonly datasetNumber: number,
    private readonly kinds: StoredKinds,
  ) {
    this.find = database.prepare(
      `SELECT "kind", "intensity", "sentiment", "reportCount", "participants", "rows", "reviewState"
       FROM "event" WHERE "id" = ?`,
    );
    this.insert = database.prepare(
      `INSERT INTO "event" ("id", "kind", "intensity", "sentiment", "reportCount", "participants", "rows")
       VALUES (@id, @kind, @intensity, @sentiment, @reportCount, @participants, @rows)`,
    );
    this.update = database.prepare(
      `UPDATE "event" SET "kind" = @kind, "intensity" = @intensity, "sentiment" = @sentiment,
         "reportCount" = @reportCount, "participants" = @participants, "rows" = @rows WHERE "id" = @id`,
    );
    this.forgetWords = database.prepare(`DELETE FROM "search" WHERE "rowid" = ?`);
    this.insertWords = database.prepare(`INSERT INTO "search" ("rowid", "words") VALUES (?, ?)`);
  }

  put(act: ActRows): WrittenAct {
    let id = wantedId(act, this.datasetNumber);
    const added = composeEvent(act);
    for (;;) {
      const held = this.find.get(id) as (StoredEvent & { reviewState: ReviewState }) | undefined;
      const isNew = held === undefined;
      if (isNew || this.isSameAct(held, act)) {
        const event = isNew ? added : this.join(held, added);
        (isNew ? this.insert : this.update).run({ ...event, id });
        this.index(id, event, isNew);
        return { id, event, isNew, review: held?.reviewState ?? "proposed" };
      }
      id += 1; // another act has the slot
    }
  }

  finish(): void {}

  private isSameAct(held: StoredEvent, { group, members }: ActRows): boolean {
    const at = group.starts[members[0]!]!;
    const kind = toEventKind(this.kinds.of(held.kind));
    const participants = parseParticipantsText(held.participants);
    joinHashes(
      participants.map((participant) => participantHash(participant, kind.isReciprocal)),
      this.words,
    );
    const [first] = parseRowsText(held.rows);
    hashEventKey(this.words, actHash(kind), first!.intensity, this.words);
    return (
      this.words[0] === group.view.getUint32(at + RECORD.keyLow, true) &&
      this.words[1] === group.view.getUint32(at + RECORD.keyHigh, true)
    );
  }

  /** The event of the rows of both, as `composeEvent` would make it of all of them at once. */
  private join(held: StoredEvent, added: StoredEvent): StoredEvent {
    const rows = [
      ...parseRowsText(held.rows).map((row) => ({ row, from: held, ...this.hashOf(row) })),
      ...parseRowsText(added.rows).map((row) => ({ row, from: added, ...this.hashOf(row) })),
    ].sort((one, other) => one.high - other.high || one.low - other.low);
    const { kind, participants } = rows[0]!.from;
    return {
      kind,
      participants,
      ...summariseRows(
        rows.map(({ row }) => ({ intensity: row.intensity, tone: row.tone ?? NaN, story: row.story ?? row.url })),
      ),
      reportCount: rows.length,
      rows: `[${rows.map(({ row }) => toRowText(row)).join(",")}]`,
    };
  }

  private hashOf(row: DatasetRow): { low: number; high: number } {
    hashText(row.rowId, this.words, 0);
    return { low: this.words[0]!, high: this.words[1]! };
  }

  /** The words of all its rows: the index of the first import may hold some of them too, which does no harm. */
  private index(id: number, { kind, participants, rows }: StoredEvent, isNew: boolean): void {
    if (this.kinds.of(kind)[0] === null) return; // statements are on no page
    if (!isNew) this.forgetWords.run(id);
    const words = parseRowsText(rows).map(searchWordsOfRow).join("\n");
    this.insertWords.run(id, searchWordsOfParticipants(parseParticipantsText(participants)) + words);
  }
}
