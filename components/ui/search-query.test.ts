import { expect, it } from "vitest";
import { searchQuery } from "./search-query";

it("reads the words of a search under both names, the long one first", () => {
  expect(searchQuery({ query: " iran talks " })).toBe("iran talks");
  expect(searchQuery({ q: "iran" })).toBe("iran");
  expect(searchQuery({ q: "iran", query: "oman" })).toBe("oman");
  expect(searchQuery({ query: ["oman", "iran"] })).toBe("oman");
  expect(searchQuery({})).toBe("");
  expect(searchQuery({ query: "a".repeat(300) })).toHaveLength(200);
});
