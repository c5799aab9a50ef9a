import { describe, expect, it } from "vitest";
import { codeDocument } from "@/lib/coder/code-document";
import { isEventType } from "@/lib/relations/event-type";
import type { CodedEvent } from "@/lib/relations/coded-event";
import { readLexicon } from "@/server/files/read-lexicon";
import type { CoderRule, StanceMatch } from "./coder-rule";
import { RULES } from "./rules";

const lexicon = readLexicon();
const code = (text: string): CodedEvent[] =>
  codeDocument(
    { id: "rule", title: "", publisher: "", publishedDate: "2025-06-15", language: "en", text, sha256: "" },
    lexicon,
  ).events;

/** A stance shows in what becomes of the act it governs. */
const RESULT_OF_STANCE: Record<StanceMatch["stance"], Partial<CodedEvent>> = {
  promise: { type: "AGREE", modality: "asserted" },
  threaten: { type: "THREATEN", modality: "asserted" },
  refuse: { type: "REJECT", modality: "asserted" },
  demand: { type: "REQUEST", modality: "asserted" },
  hope: { modality: "hoped" },
  deny: { modality: "denied" },
  fail: { modality: "denied" },
  cease: { type: "RETREAT", modality: "asserted" },
  allege: { type: "ACCUSE", modality: "asserted" },
  begin: { type: "ASSAULT", modality: "asserted" },
};

describe("rules", () => {
  it("have ids of their own, a reason and a known type", () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.why, rule.id).toMatch(/\.$/);
      expect(rule.code.type === undefined || isEventType(rule.code.type), rule.id).toBe(true);
    }
  });
  it("cover all sixteen types", () => {
    expect(new Set(RULES.map((rule) => rule.code.type).filter((type) => type !== undefined)).size).toBe(16);
  });
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s codes its own example", (_, rule: CoderRule) => {
    const events = code(rule.example);
    if (rule.match.form === "stance") {
      expect(events).toContainEqual(expect.objectContaining(RESULT_OF_STANCE[rule.match.stance]));
      return;
    }
    const own = events.find((event) => event.evidence.ruleId === rule.id);
    expect(own, `coded by ${events.map((event) => event.evidence.ruleId).join(", ") || "no rule"}`).toBeDefined();
    expect(own!.type).toBe(rule.code.type);
    expect(own!.participants.length).toBeGreaterThan(1);
  });
});
