import { describe, expect, it } from "vitest";
import { readLexicon } from "@/server/files/read-lexicon";
import { codeDocument } from "./code-document";
import { toDirectedRows } from "./to-directed-rows";

const rowsOf = (text: string) =>
  toDirectedRows(
    codeDocument(
      { id: "rows", title: "", publisher: "", publishedDate: "2025-06-15", language: "en", text, sha256: "" },
      readLexicon(),
    ).events,
  ).map(({ source, target, plover, reciprocal }) => `${source} ${reciprocal ? "~" : ">"} ${target} ${plover}`);

describe("toDirectedRows", () => {
  it("lets the party act when it answers a mediator", () => {
    expect(rowsOf("Ukraine rejected Chinese mediation.")).toEqual(["UKR > CHN REJECT"]);
  });
  it("lets the mediator act on each party when it mediates", () => {
    expect(rowsOf("Norway is mediating between Colombia and Venezuela.")).toEqual(
      expect.arrayContaining(["NOR > COL CONSULT", "NOR > VEN CONSULT"]),
    );
  });
  it("leaves out a party that only the context names", () => {
    const rows = rowsOf("Talks between Sudan and Chad began. Sudan accepted the mediation of Kenya.");
    expect(rows).toContain("SDN > KEN AGREE");
    expect(rows).not.toContain("TCD > KEN AGREE");
  });
  it("gives a reciprocal act one row", () => {
    expect(rowsOf("Lavrov met Rubio.")).toEqual(["RUS ~ USA CONSULT"]);
  });
});
