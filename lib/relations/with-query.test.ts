import { expect, it } from "vitest";
import { withQuery } from "./with-query";

it("adds a query to an address with or without one, and nothing where it is empty", () => {
  expect(withQuery("/map", "")).toBe("/map");
  expect(withQuery("/map", "actors=PAK")).toBe("/map?actors=PAK");
  expect(withQuery("/map?actors=PAK", "arcs=off")).toBe("/map?actors=PAK&arcs=off");
  expect(withQuery("/map?actors=PAK", "")).toBe("/map?actors=PAK");
});
