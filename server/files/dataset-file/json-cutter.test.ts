import { expect, test } from "vitest";
import { JsonCutter } from "./json-cutter";
import { noNotes } from "./read-text";
import { RowSink } from "./row-sink";

function cut(text: string, columns: string[]) {
  const sink = new RowSink("text", noNotes(), false);
  new JsonCutter(sink, columns).cut(Buffer.from(text));
  return sink.take();
}

test("members become cells by the names of the columns", () => {
  const { rows } = cut('{"id":1,"who":{"name":"FRA"},"codes":["036","04"],"none":null}\r\n\n{"id":2}\n', [
    "id",
    "who.name",
    "codes",
    "none",
  ]);
  expect(rows).toEqual([
    { line: 1, cells: ["1", "FRA", "036; 04", ""] },
    { line: 3, cells: ["2", "", "", ""] },
  ]);
});

test("long ids keep their digits, and digits in texts stay as they are", () => {
  const { rows } = cut('{"id":12345678901234567890,"text":"no. 12345678901234567890, \\"quoted\\"","x":1.5}\n', [
    "id",
    "text",
    "x",
  ]);
  expect(rows[0]!.cells).toEqual(["12345678901234567890", 'no. 12345678901234567890, "quoted"', "1.5"]);
});

test("half a character becomes U+FFFD", () => {
  expect(cut('{"a":"x\\ud800y"}\n', ["a"]).rows[0]!.cells).toEqual(["x\uFFFDy"]);
});

test("a line that is no object is a problem", () => {
  const { rows, problems } = cut('{"a":1}\n{"a":\n[1]\n', ["a"]);
  expect(rows).toHaveLength(1);
  expect(problems).toEqual([
    { line: 2, value: '{"a":', expected: "json-object" },
    { line: 3, value: "[1]", expected: "json-object" },
  ]);
});
