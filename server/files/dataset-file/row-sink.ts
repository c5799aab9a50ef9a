import type { RowProblem } from "@/lib/importers/imported-row";
import type { CutRow, ReadingNotes } from "./dataset-file";
import { FileFault } from "./file-fault";

/** Beyond so many open quotes a file is not quoted as it was said to be. */
const MAX_OPEN_QUOTES = 1000;
const SHOWN_CHARACTERS = 200;
const DOS_END_OF_FILE = 26;

/** Takes what a cutter finds in one file, and says which of its lines are rows. */
export class RowSink {
  rows: CutRow[] = [];
  problems: RowProblem[] = [];
  /** The line that is read next. */
  line = 1;
  /** Whether the first line is not the first one of its file. */
  isAmidFile = false;
  #openQuotes = 0;
  #isHeadRead: boolean;

  /**
   * `head` is the first line of the first table as its bytes stand there; absent where that is yet to be read.
   * Without `hasHead` all lines are rows.
   */
  constructor(
    private readonly name: string,
    readonly notes: ReadingNotes,
    private readonly hasHead: boolean,
    public head?: Buffer,
  ) {
    this.#isHeadRead = !hasHead;
  }

  /** Where the row of a line begins, behind a byte-order mark; −1 when the line is none, since empty or a head. */
  startOf(bytes: Buffer, start: number, end: number): number {
    let from = start;
    if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) {
      from += 3;
      if (this.line > 1 || this.isAmidFile) this.notes.marksInside++;
    }
    if (from >= end || (end - from === 1 && bytes[from] === DOS_END_OF_FILE)) return -1;
    if (this.line === 1 && !this.isAmidFile && isSeparatorHint(bytes, from, end)) return -1;
    if (!this.hasHead) return from;
    if (!this.#isHeadRead) return this.#readHead(bytes.subarray(from, end));
    if (this.head && this.head.length === end - from && this.head.compare(bytes, from, end) === 0) {
      this.notes.repeatedHeads++;
      return -1;
    }
    return from;
  }

  #readHead(line: Buffer): number {
    this.#isHeadRead = true;
    if (!this.head) this.head = Buffer.from(line);
    else if (!this.head.equals(line)) throw new OtherHead(line.toString());
    return -1;
  }

  problem(line: number, bytes: Buffer, expected: string): void {
    const value = bytes
      .subarray(0, SHOWN_CHARACTERS * 4)
      .toString()
      .slice(0, SHOWN_CHARACTERS);
    this.problems.push({ line, value: value.replace(/[\r\n].*$/s, ""), expected });
  }

  openQuote(line: number, bytes: Buffer): void {
    this.problem(line, bytes, "closing-quote");
    if (++this.#openQuotes > MAX_OPEN_QUOTES) throw new FileFault("quotes-not-closed", { name: this.name, line });
  }

  /** What has been found since it was last taken. */
  take(): { rows: CutRow[]; problems: RowProblem[] } {
    const { rows, problems } = this;
    this.rows = [];
    this.problems = [];
    return { rows, problems };
  }
}

/** A further table of a zip has other columns than the first. */
export class OtherHead extends Error {}

/** Spreadsheets may write `sep=;` before the table. */
export function isSeparatorHint(bytes: Buffer, start: number, end: number): boolean {
  return end - start <= 8 && /^"?sep=.?"?$/i.test(bytes.toString("latin1", start, end));
}
