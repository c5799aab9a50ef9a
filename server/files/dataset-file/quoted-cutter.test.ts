import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText } from "./fixtures/cut-text";

const CSV = { delimiter: ",", isQuoted: true };
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("");

describe("cells between quotes", () => {
  test.each([
    ['a,"b,c",d\n', [["a", "b,c", "d"]]],
    ['"say ""hi""",x\n', [['say "hi"', "x"]]],
    ['"",""\n', [["", ""]]],
    [
      '"two\nlines",x\ny,z\n',
      [
        ["two\nlines", "x"],
        ["y", "z"],
      ],
    ],
    ['"a", "b" ,c\n', [["a", "b", "c"]]],
    [
      'a,"b"\r\nc,d\r\n',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a,b,\n", [["a", "b", ""]]],
    ["a,b", [["a", "b"]]],
    ['a,"b"', [["a", "b"]]],
    ['\uFEFF"a",b\n', [["a", "b"]]],
    ['5" gun,"x"\n', [['5" gun', "x"]]],
    ['"Big" Bob,x\n', [['"Big" Bob', "x"]]],
  ])("%j", (text, cells) => {
    expect(cutText(text, CSV).cells).toEqual(cells);
  });

  test("as csv-parse reads them, in blocks of any size", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", "😀", " ", ",", '"', "\n", "\r\n", ";", "0"),
      maxLength: 8,
    });
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (rows, blockBytes) => {
          const isPlain = (one: string) => !/[",\r\n]|^ | $/.test(one);
          const write = (one: string, at: number) =>
            isPlain(one) && at % 2 === 1 ? one : `"${one.replaceAll('"', '""')}"`;
          const text = rows.map((cells) => cells.map(write).join(",") + "\n").join("");
          expect(cutText(text, { ...CSV, blockBytes }).cells).toEqual(
            parse(text, { relax_column_count: true, record_delimiter: "\n" }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("only those that are needed", () => {
    expect(cutText('a,"b",ç,"d""",e\n', { ...CSV, neededColumns: [3, 1] }).cells).toEqual([["", "b", "", 'd"', ""]]);
  });

  test("lines are counted where rows begin", () => {
    expect(cutText('h\n"a\nb"\n\nc\n', { ...CSV, hasHead: true }).lines).toEqual([2, 5]);
  });
});

describe("a quote that nobody closes", () => {
  test("costs its own line, when the next quote shows it", () => {
    const { cells, problems } = cutText('a,b\nc,"d\ne,f\n"g",h\n', CSV);
    expect(cells).toEqual([
      ["a", "b"],
      ["e", "f"],
      ["g", "h"],
    ]);
    expect(problems).toEqual([{ line: 2, value: 'c,"d', expected: "closing-quote" }]);
  });

  test("costs its own line, when no other quote follows", () => {
    const { cells, problems, lines } = cutText('c,"d\ne,f\ng,h\n', CSV);
    expect(cells).toEqual([
      ["e", "f"],
      ["g", "h"],
    ]);
    expect(lines).toEqual([2, 3]);
    expect(problems).toEqual([{ line: 1, value: 'c,"d', expected: "closing-quote" }]);
  });

  test("does not swallow a large file", () => {
    const { rows, problems } = cutText(`c,"d\n${lines(300_000, "e,f,g\n")}`, { ...CSV, blockBytes: 65_536 });
    expect(rows).toHaveLength(300_000);
    expect(rows.at(-1)!.line).toBe(300_001);
    expect(problems).toHaveLength(1);
  });

  test("too many of them are a fault of the file", () => {
    expect(() => cutText(lines(2000, '"a\nb,c\n'), CSV)).toThrow("quotes-not-closed");
  });
});
