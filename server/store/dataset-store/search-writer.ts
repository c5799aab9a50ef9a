import Database from "better-sqlite3";
import { createSearchTable, writeWithoutJournal } from "./dataset-schema";
import { syncFile } from "./sync-file";

/** Words of events, as UTF-8 behind each other. */
export interface SearchBatch {
  /** Ascending, and above those of the batch before. */
  ids: Float64Array;
  /** Where the words of each event end. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** Takes the words of events, in this thread or another. */
export interface SearchSink {
  add(batch: SearchBatch): void | Promise<void>;
  /** Resolves when all is on disk. */
  finish(): void | Promise<void>;
  /** Gives up what has been written. */
  abandon(): void | Promise<void>;
}

/** Words that are held in memory before they are written, in bytes of the index. */
const HASH_BYTES = 8 * 2 ** 20;
const PAGE_BYTES = 8_000;

/** Writes a full-text index of many events into a new file. */
export class SearchWriter implements SearchSink {
  private readonly database: Database.Database;
  private readonly insert: Database.Statement;

  constructor(private readonly file: string) {
    this.database = new Database(file);
    writeWithoutJournal(this.database);
    createSearchTable(this.database);
    this.database.exec(`
      INSERT INTO "search" ("search", "rank") VALUES ('hashsize', ${HASH_BYTES});
      INSERT INTO "search" ("search", "rank") VALUES ('pgsz', ${PAGE_BYTES});
    `);
    this.insert = this.database.prepare(`INSERT INTO "search" ("rowid", "words") VALUES (?, ?)`);
    this.database.exec("BEGIN");
  }

  add({ ids, ends, bytes }: SearchBatch): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let i = 0; i < ids.length; i++) {
      const end = ends[i]!;
      this.insert.run(ids[i]!, text.toString("utf8", start, end));
      start = end;
    }
  }

  finish(): void {
    this.database.exec("COMMIT");
    this.database.close();
    syncFile(this.file);
  }

  abandon(): void {
    this.database.close();
  }
}
