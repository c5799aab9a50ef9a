import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { importContext as context } from "../fixtures/import-context";
import { jsonCells, parseJsonLine } from "../json-cells";
import { tableImporter } from "./table-importer";

const FILE = path.resolve(process.cwd(), "../shared/data/diplomacy/us-visits-travels.jsonl");

test.skipIf(!existsSync(FILE))("visits and travels of a century are read with the other side named once", () => {
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
  const table = tableImporter.recognise({ fileName: "visits.jsonl", lines: lines.slice(0, 50) })!;
  expect(table.mapping!.columns).toMatchObject({
    date: "start",
    sourceActor: "country",
    eventType: "type",
    place: "locale",
    text: "text",
  });
  const mapping = { ...table.mapping!, fixedTargetActor: "USA", isReciprocal: true };
  const read = tableImporter.readerOf(table, context, { mapping });
  const results = lines.map((line, at) => read(jsonCells(parseJsonLine(line)!, table.columns), at + 1));
  const left = results.flatMap((result, at) =>
    result.kind === "event" ? [] : [[result.kind, parseJsonLine(lines[at]!)!.country] as const],
  );
  expect(lines).toHaveLength(3585);
  expect(left.every(([kind]) => kind === "dropped")).toBe(true);
  // Dependent territories and names that are no more.
  expect(left.length).toBeLessThan(20);
  expect(left.map(([, country]) => country)).toContain("Netherlands Antilles");
  const events = results.flatMap((result) => (result.kind === "event" ? [result.event] : []));
  expect(events.every(({ type, isReciprocal, row }) => type === "CONSULT" && isReciprocal && row.intensity === 4)).toBe(
    true,
  );
  expect(events[0]).toMatchObject({
    eventDate: "1920-09-15",
    participants: [
      { code: "PAN", role: "source" },
      { code: "USA", role: "target" },
    ],
  });
  // Identifiers repeat in this file, whole rows do not.
  expect(new Set(events.map(({ row }) => row.rowId)).size).toBeGreaterThan(3500);
});
