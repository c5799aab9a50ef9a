import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { problemsToCsv } from "./problems-to-csv";

const wordOf = (word: string) => `what ${word} means`;

test("each problem is a row that a reader of CSV gets back as it was", () => {
  const csv = problemsToCsv(
    [
      { fileName: "a.csv", line: 7, column: "SQLDATE", value: 'he said "no",\nthen left', expected: "day" },
      { fileName: "سجل.csv", line: 12, value: "", expected: "row-id" },
    ],
    wordOf,
  );
  expect(parse(csv, { columns: true })).toEqual([
    {
      file: "a.csv",
      line: "7",
      column: "SQLDATE",
      value: 'he said "no",\nthen left',
      expected: "day",
      expected_text: "what day means",
    },
    { file: "سجل.csv", line: "12", column: "", value: "", expected: "row-id", expected_text: "what row-id means" },
  ]);
});

test("nothing that stands in a file is a formula in a spreadsheet", () => {
  const values = ["=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"];
  const csv = problemsToCsv(
    values.map((value) => ({ fileName: "=a.csv", line: 1, column: "=b", value, expected: "day" })),
    wordOf,
  );
  for (const row of parse(csv, { columns: true }) as Record<string, string>[])
    for (const name of ["file", "column", "value"]) expect(row[name]).toMatch(/^'/);
});

test("without problems there is the head alone", () => {
  expect(problemsToCsv([], wordOf)).toBe("file,line,column,value,expected,expected_text\r\n");
});
