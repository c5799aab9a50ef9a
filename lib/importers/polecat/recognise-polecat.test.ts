import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importContext } from "../fixtures/import-context";
import { readHead } from "../fixtures/read-shared-table";
import { POLECAT_COLUMNS } from "./polecat-columns";
import { polecatImporter } from "./polecat-importer";
import { cellsOf, read, rowOf, eventOf } from "./fixtures/read-polecat";

describe("recognition", () => {
  const recognise = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    polecatImporter.recognise(
      readHead(
        "ngecEventsDV.txt",
        [head, ...rows].map((cells) => cells.join("\t")),
      ),
    )!;
  const event = { kind: "event", event: eventOf({}) };

  test("by its head; quotes are characters like any other", () => {
    const table = recognise(POLECAT_COLUMNS, [cellsOf({ "Actor Name": '"Hakan' })]);
    expect(table.format).toEqual({ delimiter: "\t", isQuoted: false, hasHead: true, kind: "delimited" });
    expect(table).toMatchObject({ layout: "POLECAT (40 columns)", columns: POLECAT_COLUMNS });
    expect(polecatImporter.readerOf(table, importContext)(cellsOf({ Source: `Ha'aretz "en"` }), 2)).toMatchObject({
      event: { row: { publisher: `Ha'aretz "en"` } },
    });
  });

  test("a head with names that the rows lack", () => {
    const head = [
      ...POLECAT_COLUMNS.slice(0, 7),
      "Headline",
      "Event Text",
      ...POLECAT_COLUMNS.slice(7),
      "Feed",
      "Story ID",
    ];
    const table = recognise(head, [cellsOf({}), cellsOf({})]);
    expect(table.columns).toEqual(POLECAT_COLUMNS);
    expect(polecatImporter.readerOf(table, importContext)(cellsOf({}), 2)).toEqual(event);
    expect(recognise([...POLECAT_COLUMNS, "Something", "New"], [cellsOf({})]).columns).toEqual(POLECAT_COLUMNS);
  });

  test("rows that have those columns keep the head", () => {
    const head = ["Headline", ...POLECAT_COLUMNS];
    const row = ["A headline", ...cellsOf({})];
    const table = recognise(head, [row]);
    expect(table.columns).toEqual(head);
    expect(polecatImporter.readerOf(table, importContext)(row, 2)).toEqual(event);
  });

  test("cells of other columns than the needed ones change nothing", () => {
    const table = recognise(POLECAT_COLUMNS, [cellsOf({})]);
    const full = cellsOf({ "Actor Country": "None", "Actor COW": "640", "Actor Name Raw": "Fidan" });
    const needed = full.map((cell, at) => (table.neededColumns!.includes(at) ? cell : ""));
    const reader = polecatImporter.readerOf(table, importContext);
    expect(reader(needed, 2)).toEqual(reader(full, 2));
    expect(reader(full, 2).kind).toBe("event");
  });

  test("empty columns at the end", () => {
    const table = recognise([...POLECAT_COLUMNS, "", ""], [[...cellsOf({}), "", ""]]);
    expect(table.columns).toEqual(POLECAT_COLUMNS);
    expect(polecatImporter.readerOf(table, importContext)([...cellsOf({}), "", ""], 2)).toEqual(event);
  });

  test("`Event Intensity`, another order, another delimiter", () => {
    const head = [...POLECAT_COLUMNS].reverse().map((name) => (name === "Intensity" ? "Event Intensity" : name));
    const row = cellsOf({}, [...POLECAT_COLUMNS].reverse());
    const table = recognise(head, [row]);
    expect(polecatImporter.readerOf(table, importContext)(row, 2)).toEqual(event);
    const comma = polecatImporter.recognise(readHead("mideast.csv", [head.join(","), row.join(",")]))!;
    expect(comma.format).toMatchObject({ delimiter: ",", isQuoted: true });
  });

  test("a row that is cut short is a problem; other tables are not POLECAT's", () => {
    expect(read(["0a1b2c_3", "2023-01-03"], 8)).toMatchObject({
      kind: "problem",
      problem: { line: 8, expected: "columns" },
    });
    expect(rowOf({ "Event ID": "None" })).toMatchObject({ problem: { column: "Event ID", expected: "row-id" } });
    expect(polecatImporter.recognise(readHead("x.csv", ["Event ID\tEvent Date\tCAMEO Code"]))).toBeUndefined();
  });
});

const header = path.resolve(process.cwd(), "../shared/data/polecat/ngecEventsDV_HEADER_ONLY.txt");
test.skipIf(!existsSync(header))("the head of the real files", () => {
  const lines = readFileSync(header, "utf8").trimEnd().split(/\r?\n/);
  expect(polecatImporter.recognise(readHead("ngecEventsDV.txt", lines))!.columns).toEqual(POLECAT_COLUMNS);
});
