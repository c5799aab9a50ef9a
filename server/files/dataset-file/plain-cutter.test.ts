import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "./fixtures/cut-text";
import { MAX_CELLS } from "./row-cutter";

const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", '"', "\t", "\n", " ", "7"), maxLength: 120 });

test("rows are the lines, cells what stands between delimiters, in blocks of any size", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 50 }), (written, blockBytes) => {
      const expected = written
        .split("\n")
        .flatMap((line, at) => (line ? [{ line: at + 1, cells: line.split("\t") }] : []));
      expect(cutText(written, { blockBytes }).rows).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("columns that nobody needs are empty, and every row keeps its number of cells", () => {
  fc.assert(
    fc.property(text, fc.uniqueArray(fc.nat(6)), (written, neededColumns) => {
      const all = cutText(written).cells;
      const some = cutText(written, { neededColumns }).cells;
      expect(some).toEqual(all.map((cells) => cells.map((cell, at) => (neededColumns.includes(at) ? cell : ""))));
    }),
    { numRuns: 500 },
  );
});

test("other delimiters than the tab", () => {
  expect(cutText("a;b|c\td\r\n1;2\n", { delimiter: ";" }).cells).toEqual([
    ["a", "b|c\td"],
    ["1", "2"],
  ]);
  expect(cutText("a|b;c\n", { delimiter: "|", neededColumns: [1] }).cells).toEqual([["", "b;c"]]);
});

test("trailing empty columns are cells", () => {
  expect(cutText("a\tb\t\t\n").cells).toEqual([["a", "b", "", ""]]);
});

test("heads, byte-order marks and separator hints amid the file are left out and counted", () => {
  const { cells, lines, notes } = cutText("sep=\t\n\uFEFFid\tname\n1\ta\n\uFEFFid\tname\n2\tb\n\x1A", {
    hasHead: true,
  });
  expect(cells).toEqual([
    ["1", "a"],
    ["2", "b"],
  ]);
  expect(lines).toEqual([3, 5]);
  expect(notes).toMatchObject({ repeatedHeads: 1, marksInside: 2 });
});

test("a line of very many cells is a problem", () => {
  const { cells, problems } = cutText(`${"\t".repeat(MAX_CELLS)}\na\tb\n`);
  expect(cells).toEqual([["a", "b"]]);
  expect(problems).toMatchObject([{ line: 1, expected: "fewer-columns" }]);
});
