import { jsonCells, parseJsonLine } from "@/lib/importers/json-cells";
import { CR, LF, type RowCutter } from "./row-cutter";
import type { RowSink } from "./row-sink";

// Numbers with more digits than JavaScript keeps are ids: they become strings. Strings are passed over.
const LONG_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Reads a JSON object from each line; its cells are those of the given columns. */
export class JsonCutter implements RowCutter {
  constructor(
    private readonly sink: RowSink,
    private readonly columns: readonly string[],
  ) {}

  cut(bytes: Buffer): number {
    for (let at = 0; at < bytes.length;) {
      const lineEnd = bytes.indexOf(LF, at);
      this.#row(bytes, at, lineEnd > at && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd);
      this.sink.line++;
      at = lineEnd + 1;
    }
    return bytes.length;
  }

  #row(bytes: Buffer, start: number, end: number): void {
    const { sink } = this;
    const from = sink.startOf(bytes, start, end);
    if (from < 0) return;
    const line = bytes.toString("utf8", from, end);
    if (line.trim() === "") return;
    const object = parseJsonLine(withLongNumbersAsText(line));
    if (!object) return sink.problem(sink.line, bytes.subarray(from, end), "json-object");
    // An escape may name half a character, which no database takes.
    sink.rows.push({ line: sink.line, cells: jsonCells(object, this.columns).map((cell) => cell.toWellFormed()) });
  }
}

function withLongNumbersAsText(line: string): string {
  if (!/\d{16}/.test(line)) return line;
  return line.replaceAll(LONG_NUMBERS, (part) => (part.startsWith('"') || part.includes(".") ? part : `"${part}"`));
}
