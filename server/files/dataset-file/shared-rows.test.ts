import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { RecognisedTable } from "@/lib/importers/importer";
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

it("gives each row to one of the readings that share a file, with its own line", async () => {
  const file = path.join(folder, "rows.tsv");
  const count = 60_000;
  writeFileSync(file, Array.from({ length: count }, (_, i) => `${i + 1}\t${"é".repeat(i % 60)}`).join("\n"));
  const opened = await openDatasetFile(file);
  if (!opened.ok) throw new Error("not opened");
  const linesOf = async (share: RowShare) => {
    const lines: number[] = [];
    for await (const batch of opened.value.rows(TABLE, { share })) {
      if (!batch.ok) throw new Error("not read");
      for (const { line, cells } of batch.value.rows) {
        expect(cells[0]).toBe(String(line));
        lines.push(line);
      }
    }
    return lines;
  };
  const shares = await Promise.all([0, 1, 2].map((index) => linesOf({ index, of: 3 })));
  expect(shares.every((lines) => lines.length > 0)).toBe(true);
  expect(shares.flat().sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
});
