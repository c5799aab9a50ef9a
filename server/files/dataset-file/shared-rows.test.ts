import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { RecognisedTable } from "@/lib/importers/importer";
import type { CutRow } from "./dataset-file";
import { openDatasetFile } from "./open-dataset-file";
import type { RowShare } from "./row-share";

const folder = mkdtempSync(path.join(tmpdir(), "entente-shares-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TABLE: RecognisedTable = {
  format: { delimiter: "\t", isQuoted: false, hasHead: false, kind: "delimited" },
  columns: ["number", "text"],
  layout: "two columns",
  certainty: 1,
};

async function read(file: string, share?: RowShare) {
  const opened = await openDatasetFile(file);
  if (!opened.ok) throw new Error("not opened");
  const rows: CutRow[] = [];
  let lineCount = 0;
  for await (const batch of opened.value.rows(TABLE, { ...(share && { share }) })) {
    if (!batch.ok) throw new Error("not read");
    rows.push(...batch.value.rows);
    ({ lineCount } = batch.value);
  }
  return { rows, lineCount };
}

it("gives each row to one of the readings that share a file, with its line in its stretch", async () => {
  const file = path.join(folder, "rows.tsv");
  const count = 60_000;
  writeFileSync(file, Array.from({ length: count }, (_, i) => `${i + 1}\t${"é".repeat(i % 60)}`).join("\n"));
  const shares = await Promise.all([0, 1, 2].map((index) => read(file, { index, of: 3 })));
  let linesBefore = 0;
  for (const { rows, lineCount } of shares) {
    expect(rows.length).toBeGreaterThan(0);
    for (const { line, cells } of rows) expect(cells[0]).toBe(String(linesBefore + line));
    linesBefore += lineCount;
  }
  expect(linesBefore).toBe(count);
  expect(shares.flatMap(({ rows }) => rows)).toHaveLength(count);
});

it.each([
  ["every line of one byte", "\n".repeat(7) + "a\tb\n".repeat(9)],
  ["one line", "a\tb"],
  ["lines of many lengths", Array.from({ length: 50 }, (_, i) => `${"x".repeat((i * 7) % 13)}\t${i}`).join("\r\n")],
])("gives all rows once: %s", async (_, text) => {
  const file = path.join(folder, "few.tsv");
  writeFileSync(file, text);
  const { rows: whole } = await read(file);
  for (const of of [2, 3, 5, 8]) {
    const shares = await Promise.all(Array.from({ length: of }, (_, index) => read(file, { index, of })));
    expect(shares.flatMap(({ rows }) => rows.map(({ cells }) => cells))).toEqual(whole.map(({ cells }) => cells));
  }
});
