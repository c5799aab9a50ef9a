import { expect, test } from "vitest";
import { rowChecksum } from "./row-checksum";

test("the same row has the same checksum, whatever the order of its columns and the empty ones beside them", () => {
  const one = rowChecksum(["a", "b"])(["1", "2"]);
  expect(rowChecksum(["b", "a"])(["2", "1"])).toBe(one);
  expect(rowChecksum(["a", "c", "b"])(["1", "", "2"])).toBe(one);
});

test("another row has another one", () => {
  const checksum = rowChecksum(["a", "b"]);
  const rows = [["1", "2"], ["2", "1"], ["12", ""], ["", "12"], ["1", "2 "], []];
  expect(new Set(rows.map(checksum)).size).toBe(rows.length);
});
