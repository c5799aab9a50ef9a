import { expect, it } from "vitest";
import { message } from "@/lib/relations/message";
import { plainCell } from "./plain-cell";

it("a cell of words has no invisible signs of direction", () => {
  const cell = plainCell(message("charts.rowToColumn"), () => "\u200f\u2068قطر\u2069 ← \u2068Israel\u2069");
  expect(cell).toBe("قطر ← Israel");
});

it("a number has at most six decimals, and a gap is no cell", () => {
  expect(plainCell(-0.0000001, () => "")).toBe(0);
  expect(plainCell({ reason: "no-events" }, () => "")).toBeNull();
});
