import { CR, LF, MAX_CELLS, type RowCutter, toNeeded } from "./row-cutter";
import type { RowSink } from "./row-sink";

/** Cuts lines at a delimiter; a quote is a character like any other. */
export class PlainCutter implements RowCutter {
  readonly #ends = new Int32Array(MAX_CELLS);
  readonly #needed: Int32Array | undefined;
  readonly #delimiter: number;
  #blank: string[] = [];

  constructor(
    private readonly sink: RowSink,
    delimiter: string,
    neededColumns?: readonly number[],
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#needed = toNeeded(neededColumns);
  }

  cut(bytes: Buffer): number {
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const length = bytes.length;
    for (let at = 0; at < length; at++) {
      const start = at;
      let count = 0;
      let seen = 0;
      for (let byte = bytes[at]!; byte !== LF; byte = bytes[++at]!) {
        seen |= byte;
        // Most bytes are letters and digits, which this one comparison passes over where the delimiter is a tab.
        if (byte > delimiter) continue;
        if (byte === delimiter) ends[count++] = at;
      }
      this.#row(bytes, start, at, count, seen < 0x80);
      this.sink.line++;
    }
    return length;
  }

  #row(bytes: Buffer, start: number, lineEnd: number, delimiters: number, isAscii: boolean): void {
    const end = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    const { sink } = this;
    const from = sink.startOf(bytes, start, end);
    if (from < 0) return;
    if (delimiters >= MAX_CELLS) return sink.problem(sink.line, bytes.subarray(from, end), "fewer-columns");
    this.#ends[delimiters] = end;
    const cells = this.#needed ? this.#someCells(bytes, from, delimiters + 1, isAscii) : this.#all(bytes, from, end);
    sink.rows.push({ line: sink.line, cells });
  }

  #all(bytes: Buffer, from: number, end: number): string[] {
    return bytes.toString("utf8", from, end).split(String.fromCharCode(this.#delimiter));
  }

  #someCells(bytes: Buffer, from: number, count: number, isAscii: boolean): string[] {
    const ends = this.#ends;
    const needed = this.#needed!;
    if (this.#blank.length !== count) this.#blank = new Array<string>(count).fill("");
    const cells = this.#blank.slice();
    // Cells are slices of their own line's text: who keeps one keeps that line, not the whole block.
    const text = isAscii ? bytes.toString("latin1", from, ends[count - 1]) : "";
    for (let i = 0; i < needed.length; i++) {
      const column = needed[i]!;
      if (column >= count) break;
      const start = column === 0 ? from : ends[column - 1]! + 1;
      const end = ends[column]!;
      if (start < end)
        cells[column] = isAscii ? text.slice(start - from, end - from) : bytes.toString("utf8", start, end);
    }
    return cells;
  }
}
