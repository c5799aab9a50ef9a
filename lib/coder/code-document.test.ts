import { describe, expect, it } from "vitest";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { eventDyads } from "@/lib/relations/event-dyads";
import { isCountedModality } from "@/lib/relations/modality";
import { readGold } from "@/scripts/read-gold";
import { readLexicon } from "@/server/files/read-lexicon";
import { codeDocument } from "./code-document";
import { expectSound } from "./fixtures/expect-sound";

const lexicon = readLexicon();
const code = (text: string, publishedDate = "2025-11-10"): CodedDocument =>
  codeDocument({ id: "x", title: "", publisher: "", publishedDate, language: "en", text, sha256: "" }, lexicon);
const gold = readGold("data/gold/development.jsonl");
const article = gold[0]!.text;

describe("codeDocument", () => {
  it.each(gold.map((one) => [one.id, one] as const))("%s: sound, and the same every time", (_, { text, date }) => {
    const coded = code(text, date);
    expectSound(text, coded);
    expect(code(text, date)).toEqual(coded);
  });

  it("makes the parties tense and the mediator's friend calm in the worked example", () => {
    const { events } = code(article);
    const tension = (a: string, b: string) => {
      let conflict = 0;
      let cooperation = 0;
      for (const event of events.filter(({ modality, type }) => isCountedModality(modality, type)))
        for (const dyad of eventDyads(event)) {
          if (dyad.a !== a || dyad.b !== b) continue;
          conflict += Math.max(-dyad.intensity, 0);
          cooperation += Math.max(dyad.intensity, 0);
        }
      return (100 * (conflict + 5)) / (conflict + cooperation + 10);
    };
    expect(tension("AFG", "PAK")).toBeGreaterThanOrEqual(60);
    expect(tension("PAK", "TUR")).toBeLessThan(40);
  });

  it("gives the place of a meeting no part in it", () => {
    const codes = code(article).events.flatMap((event) => event.participants.map((participant) => participant.code));
    expect(codes.some((actorCode) => actorCode.startsWith("AZE"))).toBe(false);
  });
});
