import { expect, test } from "vitest";
import { joinPlace } from "./join-place";

test("empty names and repeats are left out", () => {
  expect(joinPlace("Hanoi", "", "Hanoi", "Vietnam")).toBe("Hanoi, Vietnam");
  expect(joinPlace("", "")).toBe("");
});
