import { CR, LF, MAX_CELLS, type RowCutter, toNeeded } from "./row-cutter";
import type { RowSink } from "./row-sink";

const QUOTE = 34;
const SPACE = 32;
/** A row that runs over several lines and is longer than this has a quote that nobody closed. */
export const MAX_ROW_BYTES = 1_000_000;
export const MAX_ROW_LINES = 10_000;

const PLAIN = 0;
const QUOTED = 1;
const QUOTED_WITH_QUOTES = 2;

/**
 * Cuts rows whose cells may stand between quotes (RFC 4180) and then hold delimiters, line ends and doubled quotes.
 * Blanks between a quote and a delimiter are passed over. A quote amid a cell, or text behind a closing quote on the
 * same line, is text. A quote that nobody closes costs its line alone: the next line is read as a row of its own.
 */
export class QuotedCutter implements RowCutter {
  readonly #starts = new Int32Array(MAX_CELLS + 1);
  readonly #ends = new Int32Array(MAX_CELLS + 1);
  readonly #kinds = new Uint8Array(MAX_CELLS + 1);
  readonly #needed: Int32Array | undefined;
  readonly #delimiter: number;
  #blank: string[] = [];
  #count = 0;
  #lineEnds = 0;
  #seen = 0;

  constructor(
    private readonly sink: RowSink,
    delimiter: string,
    neededColumns?: readonly number[],
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#needed = toNeeded(neededColumns);
  }

  cut(bytes: Buffer, isLast: boolean): number {
    const { sink } = this;
    for (let at = 0; at < bytes.length;) {
      const end = this.#scan(bytes, at);
      if (end >= 0) {
        this.#row(bytes, at, end);
        sink.line += this.#lineEnds + 1;
        at = end + 1;
      } else if (end === UNFINISHED && !isLast && this.#mayGoOn(bytes.length - at)) {
        return at;
      } else {
        const lineEnd = bytes.indexOf(LF, at);
        sink.openQuote(sink.line++, bytes.subarray(at, lineEnd));
        at = lineEnd + 1;
      }
    }
    return bytes.length;
  }

  #mayGoOn(size: number): boolean {
    return size <= MAX_ROW_BYTES && this.#lineEnds <= MAX_ROW_LINES;
  }

  /** Finds the cells of the row that begins here, and its end: the place of its LF, or why there is none. */
  #scan(bytes: Buffer, start: number): number {
    this.#count = 0;
    this.#lineEnds = 0;
    this.#seen = 0;
    for (let at = start + markLength(bytes, start); ;) {
      const open = skipSpaces(bytes, at);
      const end = bytes[open] === QUOTE ? this.#quotedCell(bytes, at, open) : this.#plainCell(bytes, at, at);
      if (end < 0 || bytes[end] === LF) return end;
      at = end + 1;
    }
  }

  /** The place of the delimiter or LF behind the cell that begins at `start`; what lies before `from` is known. */
  #plainCell(bytes: Buffer, start: number, from: number): number {
    const delimiter = this.#delimiter;
    let at = from;
    let seen = 0;
    for (let byte = bytes[at]!; byte !== delimiter && byte !== LF; byte = bytes[++at]!) seen |= byte;
    this.#seen |= seen;
    const isCrlf = bytes[at] === LF && at > start && bytes[at - 1] === CR;
    this.#add(start, isCrlf ? at - 1 : at, PLAIN);
    return at;
  }

  #quotedCell(bytes: Buffer, start: number, open: number): number {
    const lineEndsBefore = this.#lineEnds;
    const length = bytes.length;
    let kind = QUOTED;
    let seen = 0;
    for (let at = open + 1; at < length; at++) {
      const byte = bytes[at]!;
      if (byte !== QUOTE) {
        if (byte === LF) this.#lineEnds++;
        seen |= byte;
      } else if (bytes[at + 1] === QUOTE) {
        kind = QUOTED_WITH_QUOTES;
        at++;
      } else {
        this.#seen |= seen;
        const end = this.#behind(bytes, at + 1);
        if (end >= 0) {
          this.#add(open + 1, at, kind);
          return end;
        }
        return this.#lineEnds > lineEndsBefore ? BROKEN : this.#plainCell(bytes, start, at + 1);
      }
    }
    return UNFINISHED;
  }

  /** The place of the delimiter or LF right behind a closing quote, −1 where something else stands there. */
  #behind(bytes: Buffer, from: number): number {
    const at = skipSpaces(bytes, from);
    if (bytes[at] === this.#delimiter || bytes[at] === LF) return at;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 1 : -1;
  }

  #add(start: number, end: number, kind: number): void {
    if (this.#count < MAX_CELLS) {
      this.#starts[this.#count] = start;
      this.#ends[this.#count] = end;
      this.#kinds[this.#count] = kind;
    }
    this.#count++;
  }

  #row(bytes: Buffer, start: number, lineEnd: number): void {
    const { sink } = this;
    const end = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    const from = sink.startOf(bytes, start, end);
    if (from < 0) return;
    if (this.#count > MAX_CELLS) return sink.problem(sink.line, bytes.subarray(from, end), "fewer-columns");
    sink.rows.push({ line: sink.line, cells: this.#cells(bytes, from, end) });
  }

  #cells(bytes: Buffer, from: number, end: number): string[] {
    const count = this.#count;
    const needed = this.#needed;
    if (this.#blank.length !== count) this.#blank = new Array<string>(count).fill("");
    const cells = this.#blank.slice();
    const isAscii = this.#seen < 0x80;
    const text = isAscii ? bytes.toString("latin1", from, end) : "";
    const length = needed ? needed.length : count;
    for (let i = 0; i < length; i++) {
      const column = needed ? needed[i]! : i;
      if (column >= count) break;
      const cellStart = this.#starts[column]!;
      const cellEnd = this.#ends[column]!;
      if (cellStart >= cellEnd) continue;
      const cell = isAscii ? text.slice(cellStart - from, cellEnd - from) : bytes.toString("utf8", cellStart, cellEnd);
      cells[column] = this.#kinds[column] === QUOTED_WITH_QUOTES ? cell.replaceAll('""', '"') : cell;
    }
    return cells;
  }
}

// The bytes end within quotes.
const UNFINISHED = -1;
// A quote closes on another line than it opened, amid text: it opens what was thought to be closed by it.
const BROKEN = -2;

function skipSpaces(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) at++;
  return at;
}

function markLength(bytes: Buffer, at: number): number {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? 3 : 0;
}
