import { expect, test } from "vitest";
import { jsonCells, jsonPaths, parseJsonLine } from "./json-cells";

test("a line that is no object is told apart", () => {
  expect(parseJsonLine('{"day":"2024-05-01"}')).toEqual({ day: "2024-05-01" });
  for (const line of ["", "[1]", "3", "null", '{"day":']) expect(parseJsonLine(line)).toBeUndefined();
});

test("nested members are reached by their path", () => {
  const object = parseJsonLine(
    '{"when":{"day":"2024-05-01"},"who":[{"code":"PAK"},{"code":"AFG"}],"n":3,"gone":null}',
  )!;
  expect(jsonPaths(object)).toEqual(["when.day", "who.0.code", "who.1.code", "n", "gone"]);
  expect(jsonCells(object, ["when.day", "who.1.code", "n", "gone", "never.there"])).toEqual([
    "2024-05-01",
    "AFG",
    "3",
    "",
    "",
  ]);
});

test("a list of plain values is one cell, and a name with a dot is a name first", () => {
  const object = parseJsonLine('{"source":["Radio","Gazette"],"a.b":"whole","a":{"b":"part"},"toString":"own"}')!;
  expect(jsonCells(object, ["source", "a.b", "source.1", "toString", "constructor"])).toEqual([
    "Radio; Gazette",
    "whole",
    "Gazette",
    "own",
    "",
  ]);
});
