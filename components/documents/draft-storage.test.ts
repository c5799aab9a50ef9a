import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT } from "./draft";
import { parseDraft } from "./draft-storage";

describe("parseDraft", () => {
  it("gives back what was kept, lone surrogates included", () => {
    const draft = {
      input: { text: "a\ud800b", title: "T", publisher: "P", publishedDate: "2025-11-08", url: "" },
      proposedFields: ["title" as const],
      droppedKeys: ["accuse-handling@10-40"],
    };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it("takes anything else as far as it goes", () => {
    expect(parseDraft(null)).toEqual(EMPTY_DRAFT);
    expect(parseDraft({ input: { text: 5, title: "T" }, proposedFields: ["text", "url"], droppedKeys: "k" })).toEqual({
      ...EMPTY_DRAFT,
      input: { ...EMPTY_DRAFT.input, title: "T" },
      proposedFields: ["url"],
    });
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof parseDraft(value).input.text === "string"));
  });
});
