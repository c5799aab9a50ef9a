import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "csv-stringify/sync";
import { parseTable } from "./parse-table";

const FOLDER = path.join("data", "lexicon");
const tables = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));

describe("parseTable", () => {
  it.each(tables)("reads %s as a general parser does", (name) => {
    const text = readFileSync(path.join(FOLDER, name), "utf8");
    expect(parseTable(text)).toEqual(parse(text, { columns: true, skip_empty_lines: true, bom: true }));
  });
  it("gives back any cells", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("", '"', ",", "\n", "\r\n", 'a "b", c', "é"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const rows = cells.map(([one, other]) => ({ one, other }));
        const text = stringify(rows, { header: true, quoted: true });
        expect(parseTable(text)).toEqual(rows);
      }),
    );
  });
  it("takes either line end, a byte order mark, empty lines and a last line without an end", () => {
    const rows = [
      { a: "1", b: "2" },
      { a: "3", b: "" },
    ];
    expect(parseTable("\uFEFFa,b\r\n1,2\r\n\r\n3,")).toEqual(rows);
    expect(parseTable('a,b\n"1","2"\n\n3,\n')).toEqual(rows);
    expect(parseTable("")).toEqual([]);
  });
});
