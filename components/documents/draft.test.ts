import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, withField, withProposals } from "./draft";

describe("a draft", () => {
  it("takes proposals into empty fields and marks them", () => {
    const draft = withProposals(EMPTY_DRAFT, { title: "Talks resume", publishedDate: "2025-11-08" });
    expect(draft.input).toMatchObject({ title: "Talks resume", publishedDate: "2025-11-08", publisher: "", url: "" });
    expect(draft.proposedFields).toEqual(["title", "publishedDate"]);
  });

  it("never overwrites what the analyst typed, and replaces an older proposal", () => {
    const typed = withField(withProposals(EMPTY_DRAFT, { title: "One", publisher: "A" }), "title", "Mine");
    const draft = withProposals(typed, { title: "Two", publisher: "B" });
    expect(draft.input).toMatchObject({ title: "Mine", publisher: "B" });
    expect(draft.proposedFields).toEqual(["publisher"]);
  });

  it("takes back a proposal that a new text no longer makes", () => {
    const draft = withProposals(withProposals(EMPTY_DRAFT, { publisher: "A" }), {});
    expect(draft.input.publisher).toBe("");
    expect(draft.proposedFields).toEqual([]);
  });

  it("forgets dropped events when the text changes, and only then", () => {
    const dropped = { ...withField(EMPTY_DRAFT, "text", "one"), droppedKeys: ["k"] };
    expect(withField(dropped, "title", "T").droppedKeys).toEqual(["k"]);
    expect(withField(dropped, "text", "one").droppedKeys).toEqual(["k"]);
    expect(withField(dropped, "text", "two").droppedKeys).toEqual([]);
  });

  it("leaves the field alone that the analyst is in", () => {
    const draft = withProposals(EMPTY_DRAFT, { title: "One", publisher: "A" }, "title");
    expect([draft.input.title, draft.input.publisher, draft.proposedFields]).toEqual(["", "A", ["publisher"]]);
  });
});
