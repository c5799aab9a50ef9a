import { expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { documentsHref, DOCUMENT_SORTS, DOCUMENT_START } from "./documents-place";

it("can be sorted by the days of publication and of adding", () => {
  expect(DOCUMENT_SORTS).toEqual(["published", "added"]);
});

it("writes what differs from the beginning, and nothing else", () => {
  expect(documentsHref(EMPTY_FILTER, { ...DOCUMENT_START, query: "" })).toBe("/documents");
  const place = { column: "published", order: "ascending", query: "truce & talks", cursor: "a/b" } as const;
  expect(documentsHref({ ...EMPTY_FILTER, actors: ["PAK"] }, place)).toBe(
    "/documents?actors=PAK&query=truce%20%26%20talks&sort=published&order=ascending&cursor=a%2Fb",
  );
});
