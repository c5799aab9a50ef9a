import { expect, it } from "vitest";
import { guessListColumns } from "./guess-list-columns";

it("knows columns by their names in three languages, whatever their case and accents", () => {
  const columns = ["Éditeur", "Headline", "Full text", "Published at", "الرابط", "note"];
  expect(guessListColumns(columns, [])).toEqual({
    publisher: "Éditeur",
    title: "Headline",
    text: "Full text",
    publishedDate: "Published at",
    url: "الرابط",
  });
});

it("goes by what stands in the rows where no column has a name", () => {
  const rows = [
    [
      "2025-11-10",
      "Talks resume",
      "Daily Record",
      "Norway met Chile in Oslo on Monday. ".repeat(9),
      "https://example.org/1",
    ],
    [
      "2025-11-11",
      "A treaty is signed",
      "Courier",
      "Chile and Norway signed a treaty. ".repeat(9),
      "https://example.org/2",
    ],
  ];
  expect(guessListColumns(["1", "2", "3", "4", "5"], rows)).toEqual({
    publishedDate: "1",
    title: "2",
    publisher: "3",
    text: "4",
    url: "5",
  });
});
