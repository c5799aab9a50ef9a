import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readAll } from "./fixtures/read-all";
import { openDatasetFile } from "./open-dataset-file";

const AWKWARD = resolve(import.meta.dirname, "../../../../shared/data/awkward");
const SPECTRUM = join(AWKWARD, "csv-spectrum");
const DERIVED = join(AWKWARD, "derived");

async function read(path: string, format: Parameters<typeof readAll>[1] = {}) {
  const outcome = await openDatasetFile(path);
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return { encoding: outcome.value.encoding, ...(await readAll(outcome.value, format)) };
}

describe.skipIf(!existsSync(SPECTRUM))("csv-spectrum", () => {
  const names = existsSync(SPECTRUM) ? readdirSync(join(SPECTRUM, "csvs")) : [];
  test.each(names)("%s", async (name) => {
    const { cells } = await read(join(SPECTRUM, "csvs", name), { delimiter: ",", isQuoted: true });
    const [head, ...rows] = cells;
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at], cell])));
    const expected = readFileSync(join(SPECTRUM, "json", name.replace(/csv$/, "json")), "utf8");
    // The collection writes CRLF within a cell of its CRLF files as LF.
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll("\\r\\n", "\\n"));
    expect(plain(objects)).toEqual(plain(JSON.parse(expected)));
  });
});

describe.skipIf(!existsSync(DERIVED))("awkward files", () => {
  test.each([
    ["a.export.CSV.zip", 200, 61, "utf-8"],
    ["b.export.CSV.gz", 200, 61, "utf-8"],
    ["truncated_line.export.CSV", 200, 61, "utf-8"],
    ["header_added.export.csv", 201, 61, "utf-8"],
    ["icews_latin1.tab", 201, 20, "utf-8"],
    ["icews_utf16le.tab", 201, 20, "utf-16le"],
    ["icews_utf8bom_crlf.tab", 201, 20, "utf-8"],
  ] as const)("%s", async (name, rows, width, encoding) => {
    const reading = await read(join(DERIVED, name));
    expect(reading.encoding).toBe(encoding);
    expect(reading.cells).toHaveLength(rows);
    expect(new Set(reading.cells.map((cells) => cells.length))).toEqual(new Set([width]));
    expect(reading.faults).toEqual([]);
  });

  test("the same rows in any encoding and delimiter", async () => {
    const [utf8, utf16, latin1, semicolon] = await Promise.all([
      read(join(DERIVED, "icews_utf8bom_crlf.tab")),
      read(join(DERIVED, "icews_utf16le.tab")),
      read(join(DERIVED, "icews_latin1.tab")),
      read(join(DERIVED, "icews_semicolon.csv"), { delimiter: ";", isQuoted: true }),
    ]);
    expect(utf16.cells).toEqual(utf8.cells);
    expect(semicolon.cells).toEqual(utf8.cells);
    // Latin-1 has no ğ: the file itself says `?`.
    expect(latin1.cells).toEqual(utf8.cells.map((row) => row.map((cell) => cell.replaceAll(/[^\0-\xFF]/g, "?"))));
    expect(latin1.last!.notes.linesInWindows1252).toBeGreaterThan(0);
  });

  test("what is no table", async () => {
    await expect(read(join(DERIVED, "html_error_page.export.CSV"))).rejects.toThrow("file-is-web-page");
    await expect(read(join(DERIVED, "truncated.export.CSV.zip"))).rejects.toThrow("zip-truncated");
  });
});
