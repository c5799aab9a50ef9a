import fc from "fast-check";
import { expect, it } from "vitest";
import { proposeDetails } from "./propose-details";

it("finds title, agency, day and address where the text names them", () => {
  expect(
    proposeDetails(
      "Talks end without result\n\nISTANBUL, 7 November 2025 (Border News) — The talks ended on Monday.\n\nhttps://www.example.org/a.",
    ),
  ).toEqual({
    title: "Talks end without result",
    publisher: "Border News",
    publishedDate: "2025-11-07",
    url: "https://www.example.org/a",
  });
});

it("names the site where no publisher is named, and a stated source before it", () => {
  expect(proposeDetails("Text.\nhttps://www.example.org/a").publisher).toBe("example.org");
  expect(proposeDetails("Text.\nSource: Ministry of Foreign Affairs\nhttps://example.org/a").publisher).toBe(
    "Ministry of Foreign Affairs",
  );
});

it.each([
  "The talks ended on Monday.",
  "In November 2025 they met.",
  "They met on 7 November.",
  "Call 2025-13-45 now",
  "",
])("makes no day of “%s”", (text) => expect(proposeDetails(text).publishedDate).toBe(""));

it.each([
  ["Nov 7, 2025", "2025-11-07"],
  ["7th November 2025", "2025-11-07"],
  ["2025-11-07", "2025-11-07"],
])("reads %s", (text, day) => expect(proposeDetails(`Kabul, ${text}: they met.`).publishedDate).toBe(day));

it("takes the first sentence of a long first line, or cuts it between words", () => {
  const sentence = "The foreign ministers of two neighbouring countries met in Doha.";
  expect(proposeDetails(`${sentence} ${"More words follow. ".repeat(20)}`).title).toBe(sentence);
  expect(proposeDetails("word ".repeat(200)).title).toMatch(/^(word )+word…$/);
});

it("is total", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const { title, publishedDate } = proposeDetails(text);
      expect(title.isWellFormed()).toBe(true);
      expect(publishedDate).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    }),
  );
});
