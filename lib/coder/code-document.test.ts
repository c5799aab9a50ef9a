import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { eventDyads } from "@/lib/relations/event-dyads";
import { isCountedModality } from "@/lib/relations/modality";
import { readGold } from "@/scripts/read-gold";
import { readLexicon } from "@/server/files/read-lexicon";
import { codeDocument } from "./code-document";
import { RULES } from "./rules/rules";
import { MAX_SENTENCE_WORDS } from "./text/split-sentences";

const lexicon = readLexicon();
const code = (text: string, publishedDate = "2025-11-10"): CodedDocument =>
  codeDocument({ id: "x", title: "", publisher: "", publishedDate, language: "en", text, sha256: "" }, lexicon);
const gold = readGold("data/gold/development.jsonl");
const article = gold[0]!.text;

/** What holds for any text: offsets give the quotes, sentences follow each other, keys and rules are known. */
function expectSound(text: string, coded: CodedDocument): void {
  let end = 0;
  for (const sentence of coded.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    end = sentence.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const ruleIds = new Set(RULES.map((rule) => rule.id));
  for (const { evidence } of [...coded.events, ...coded.mediations]) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(ruleIds).toContain(evidence.ruleId);
  }
  for (const event of coded.events) {
    expect(eventDyads(event).length).toBeGreaterThan(0);
    expect(event.confidence).toBeGreaterThan(0);
    expect(event.confidence).toBeLessThanOrEqual(1);
    expect(Math.abs(event.sentiment)).toBeLessThanOrEqual(1);
    for (const participant of event.participants)
      if (participant.start !== undefined)
        expect(text.slice(participant.start, participant.end)).toBe(participant.text);
  }
  expect(new Set(coded.events.map((event) => event.key)).size).toBe(coded.events.length);
}

describe("codeDocument", () => {
  it.each(gold.map((one) => [one.id, one] as const))("%s: sound, and the same every time", (_, { text, date }) => {
    const coded = code(text, date);
    expectSound(text, coded);
    expect(code(text, date)).toEqual(coded);
  });

  it("is sound on any string", () => {
    const words = fc.constantFrom(
      ...["Turkey", "Iran", "Pakistan's", "the", "army", "attacked", "mediation", "between", "and", ",", ".", "“", "”"],
      ...[
        "offered",
        "to",
        "mediate",
        "talks",
        "in",
        "Istanbul",
        "(",
        ")",
        "that",
        "not",
        "\n\n",
        "\ud83d",
        "سلام",
        "🙂",
        "-",
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
      fc.array(words, { maxLength: 120 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => expectSound(text, code(text))),
      { numRuns: 300, seed: 7 },
    );
  });

  it("is sound on every prefix of an article", () => {
    for (let length = 0; length <= article.length; length += 7) {
      const text = article.slice(0, length);
      expectSound(text, code(text));
    }
  });

  it("bounds sentences and finds nothing in a megabyte of one character", () => {
    for (const sign of ["a", "A", " ", ".", ",", "“", "'", "-", "\n", "\ud800", "("]) {
      const coded = code(sign.repeat(1_000_000));
      expect(coded.events).toEqual([]);
      expect(coded.sentences.length).toBeLessThanOrEqual(1_000_000);
    }
    const long = code("Turkey and ".repeat(5_000));
    expect(long.sentences.length).toBeGreaterThanOrEqual(10_000 / MAX_SENTENCE_WORDS);
  });

  it("copes with quotes within quotes", () => {
    const text = `${"“".repeat(500)}Iran attacked Iraq${"”".repeat(500)}`;
    expectSound(text, code(text));
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
