import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { RECORD, orderOf } from "./import-record";
import { RecordWriter } from "./record-writer";

/** Bytes of records that are gathered and sorted at once. */
export const RUN_BYTES = 48 * 2 ** 20;
const MOST_RECORDS = 2 ** 20;
const CHUNK_BYTES = 2 ** 20;

/** What a run writer has left on disk. */
export interface WrittenRuns {
  /** Files of records, each in the order of `orderOf`. */
  files: string[];
  /** Files of the hashes of the rows' ids, each ascending as 64-bit numbers. */
  hashFiles: string[];
  /** Kinds of the records in `files`. */
  kinds: string[];
  /** Actors of the rows with one of their names. */
  actors: ReadonlyMap<ActorCode, string>;
  rowCount: number;
}

/** Gathers rows, sorts as many as memory may hold at once and writes them to files. */
export class RunWriter {
  private bytes: Buffer;
  private view: DataView;
  private readonly starts = new Uint32Array(MOST_RECORDS);
  private count = 0;
  private end = 0;
  private readonly records = new RecordWriter();
  private readonly written: WrittenRuns = {
    files: [],
    hashFiles: [],
    kinds: this.records.kinds,
    actors: this.records.actors.names,
    rowCount: 0,
  };

  /** `name` tells the files of several writers in one folder apart. */
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly runBytes = RUN_BYTES,
  ) {
    this.bytes = Buffer.allocUnsafeSlow(runBytes);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Adds a row; false when ids of events cannot carry its day. */
  add(event: ImportedEvent): boolean {
    const day = this.records.dayOf(event.eventDate);
    if (day < 0) return false;
    let end = this.count < MOST_RECORDS ? this.records.write(event, day, this.bytes, this.view, this.end) : -1;
    if (end < 0) {
      this.flush();
      end = this.records.write(event, day, this.bytes, this.view, 0);
      while (end < 0) {
        this.resize(this.bytes.length * 2);
        end = this.records.write(event, day, this.bytes, this.view, 0);
      }
    }
    this.starts[this.count++] = this.end;
    this.end = end;
    return true;
  }

  /** Writes what is left; nothing can be added after it. */
  finish(): WrittenRuns {
    this.flush();
    return this.written;
  }

  private flush(): void {
    const { count, starts, view } = this;
    if (count === 0) return;
    // The place in the run stands in the lowest bits, so that plain numbers are sorted.
    const keys = new BigUint64Array(count);
    const halves = new Uint32Array(keys.buffer);
    for (let i = 0; i < count; i++) {
      const at = starts[i]!;
      const order = orderOf(view.getUint32(at + RECORD.day, true), view.getUint32(at + RECORD.keyLow, true));
      const high = Math.floor(order / 2 ** 12);
      halves[2 * i] = (((order - high * 2 ** 12) << 20) | i) >>> 0;
      halves[2 * i + 1] = high;
    }
    keys.sort();
    const number = this.written.files.length;
    this.written.files.push(
      this.writeFile(`${this.name}-${number}.rows`, (write) => {
        for (let i = 0; i < count; i++) {
          const at = starts[halves[2 * i]! & 0xfffff]!;
          write(this.bytes, at, at + view.getUint32(at + RECORD.length, true));
        }
      }),
    );
    for (let i = 0; i < count; i++) {
      halves[2 * i] = view.getUint32(starts[i]! + RECORD.rowLow, true);
      halves[2 * i + 1] = view.getUint32(starts[i]! + RECORD.rowHigh, true);
    }
    keys.sort();
    const hashes = Buffer.from(keys.buffer);
    this.written.hashFiles.push(
      this.writeFile(`${this.name}-${number}.ids`, (write) => write(hashes, 0, hashes.length)),
    );
    this.written.rowCount += count;
    this.count = 0;
    this.end = 0;
    if (this.bytes.length > this.runBytes) this.resize(this.runBytes);
  }

  private resize(size: number): void {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.bytes.buffer);
  }

  private writeFile(name: string, fill: (write: (from: Buffer, start: number, end: number) => void) => void): string {
    const file = path.join(this.folder, name);
    const handle = openSync(file, "w");
    try {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      let used = 0;
      fill((from, start, end) => {
        const size = end - start;
        if (used + size > CHUNK_BYTES) {
          writeAll(handle, chunk, 0, used);
          used = 0;
        }
        if (size > CHUNK_BYTES) writeAll(handle, from, start, end);
        else used += from.copy(chunk, used, start, end);
      });
      writeAll(handle, chunk, 0, used);
    } finally {
      closeSync(handle);
    }
    return file;
  }
}

/** A full disk may take a part only. */
function writeAll(handle: number, bytes: Buffer, start: number, end: number): void {
  for (let at = start; at < end;) at += writeSync(handle, bytes, at, end - at);
}
