import { expect, test } from "vitest";
import { entriesOf, hrefUnder, parseRecent, withRecent, type PaletteEntry } from "./palette-entries";

const entry = (href: string, label = href): PaletteEntry => ({ href, label });

test("entries are found by the beginnings of their words, whatever the accents", () => {
  const pages = [entry("/mediations", "Médiations"), entry("/documents/new", "Add document"), entry("/map", "Map")];
  expect(entriesOf(pages, "")).toEqual(pages);
  expect(entriesOf(pages, "med")).toEqual([pages[0]]);
  expect(entriesOf(pages, "doc add")).toEqual([pages[1]]);
  expect(entriesOf(pages, "ap")).toEqual([]);
});

test("what is chosen again moves to the front, and the list stays short", () => {
  const recent = ["/1", "/2", "/3", "/4", "/5", "/6"].map((href) => entry(href));
  expect(withRecent(recent, entry("/3")).map(({ href }) => href)).toEqual(["/3", "/1", "/2", "/4", "/5", "/6"]);
  expect(withRecent(recent, entry("/7")).map(({ href }) => href)).toEqual(["/7", "/1", "/2", "/3", "/4", "/5"]);
});

test("what the browser kept is read with care", () => {
  const kept = [entry("/actors/PAK", "Pakistan"), { href: "//example.org", label: "x" }, { href: "/x" }, null, 3];
  expect(parseRecent(JSON.stringify(kept))).toEqual([kept[0]]);
  for (const text of [null, "", "{", "{}", "null"]) expect(parseRecent(text)).toEqual([]);
});

test("what has events keeps the filter, every other address stays as it is", () => {
  const under = (href: string, query = "from=2025-01-01") => hrefUnder(entry(href), query);
  expect(under("/relations/AFG/PAK")).toBe("/relations/AFG/PAK?from=2025-01-01");
  expect(under("/mediations/3")).toBe("/mediations/3?from=2025-01-01");
  for (const href of ["/documents/abc", "/relations", "/actors/TUR?count=reports", "/events?actors=TUR"])
    expect(under(href)).toBe(href);
  expect(under("/actors/TUR", "")).toBe("/actors/TUR");
});
