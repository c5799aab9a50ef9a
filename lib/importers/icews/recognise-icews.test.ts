import { describe, expect, test } from "vitest";
import { cutHeadRows } from "../cut-head-rows";
import { importContext } from "../fixtures/import-context";
import { readHead } from "../fixtures/read-shared-table";
import { icewsImporter } from "./icews-importer";
import { COLUMNS, TABLE, cellsOf, read, eventOf } from "./fixtures/read-icews";

describe("quotes", () => {
  const event = { kind: "event", event: eventOf({}) };
  const recognise = (head: string, ...lines: string[]) =>
    icewsImporter.recognise(readHead("events.tab", [head, ...lines]))!;

  test.each([
    ["texts enclosed", (cell: string) => `"${cell}"`],
    ["doubled", (cell: string) => `""${cell}""`],
    ["only where commas are", (cell: string) => (cell.includes(",") ? `"${cell}"` : cell)],
    ["none", (cell: string) => cell],
  ])("%s", (_, quote) => {
    const line = cellsOf({}).map(quote).join("\t");
    const table = recognise(COLUMNS.map(quote).join("\t"), line);
    expect(table).toMatchObject({ layout: "ICEWS (20 columns)", columns: COLUMNS });
    expect(icewsImporter.readerOf(table, importContext)(cutHeadRows([line], table.format)[0]!, 2)).toEqual(event);
  });

  test("around whole lines", () => {
    const line = `"${cellsOf({}).join("\t")}"`;
    const table = recognise(`"${COLUMNS.join("\t")}"`, line);
    expect(icewsImporter.readerOf(table, importContext)(cutHeadRows([line], table.format)[0]!, 2)).toEqual(event);
  });

  test("one that stands alone does not swallow the rows behind it", () => {
    const table = recognise(COLUMNS.join("\t"));
    expect(table.format).toEqual({ delimiter: "\t", isQuoted: false, hasHead: true, kind: "delimited" });
    expect(eventOf({ Publisher: 'The "Daily' }).row.publisher).toBe('The "Daily');
  });

  test("a table with commas is cut with regard to them", () => {
    expect(recognise(COLUMNS.join(",")).format).toMatchObject({ delimiter: ",", isQuoted: true });
  });
});

test("columns are read by name; a row that is cut short is a problem; other tables are not ICEWS's", () => {
  const columns = [...COLUMNS].reverse();
  const reader = icewsImporter.readerOf({ ...TABLE, columns }, importContext);
  expect(reader(cellsOf({}, columns), 2)).toEqual({ kind: "event", event: eventOf({}) });
  expect(read(["70000001", "2018-06-14"], 6)).toMatchObject({
    kind: "problem",
    problem: { line: 6, expected: "columns" },
  });
  expect(icewsImporter.recognise(readHead("x.tab", ["Event ID\tEvent Date\tEvent Type\tActor Name"]))).toBeUndefined();
  expect(icewsImporter.recognise(readHead("x.tab", []))).toBeUndefined();
});

test("cells of other columns than the needed ones change nothing", () => {
  const { neededColumns } = icewsImporter.recognise(readHead("events.tab", [COLUMNS.join("\t")]))!;
  const full = cellsOf({ Latitude: "59.9", District: "Sentrum" });
  const needed = full.map((cell, at) => (neededColumns!.includes(at) ? cell : ""));
  expect(read(needed, 2)).toEqual(read(full, 2));
  expect(read(full, 2).kind).toBe("event");
});
