import { expect, test } from "vitest";
import { cutHeadRows } from "./cut-head-rows";

const CSV = { delimiter: ",", isQuoted: true } as const;

test("quoted cells hold commas, doubled quotes and line ends", () => {
  expect(cutHeadRows(["a,b,c", '1,"x, ""y""",3', '2,"one', 'two",4'], CSV)).toEqual([
    ["a", "b", "c"],
    ["1", 'x, "y"', "3"],
    ["2", "one\ntwo", "4"],
  ]);
});

test("a row that the head breaks off is left out", () => {
  expect(cutHeadRows(["a,b", '1,"begins', "and goes on"], CSV)).toEqual([["a", "b"]]);
});

test("without quoting a quote is a character like any other", () => {
  expect(cutHeadRows(['1\t"x', '2\ty"'], { delimiter: "\t", isQuoted: false })).toEqual([
    ["1", '"x'],
    ["2", 'y"'],
  ]);
});
