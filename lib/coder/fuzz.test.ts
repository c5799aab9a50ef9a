import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { coderModels } from "@/server/workers/coder-models";
import { readLexicon } from "@/server/files/read-lexicon";
import { codeDocument } from "./code-document";
import { expectSound } from "./fixtures/expect-sound";
import { RULES } from "./rules/rules";
import { MAX_SENTENCE_WORDS } from "./text/split-sentences";

const lexicon = readLexicon();
const code = (text: string): CodedDocument =>
  codeDocument(
    { id: "x", title: "", publisher: "", publishedDate: "2025-11-10", language: "en", text, sha256: "" },
    lexicon,
    coderModels(),
  );

const ARTICLE = `Talks between Ethiopia and Somalia resume
Türkiye’s foreign minister, Hakan Fidan, received envoys of Ethiopia and Somalia in Ankara on Tuesday. “We will go on until both sides – and I say ‘both’ – are satisfied,” he said; the U.N. and the African Union welcomed the round.
Somalia’s president had accused Addis Ababa of “annexing” its coast (a charge that Ethiopia denies). In May 2024, Mogadishu threatened to expel Ethiopian troops. They stayed.
Egypt, which has offered to mediate, did not attend. Its army sent weapons to Somalia in August, according to two officials in Cairo: “No comment.”`;

/** Words that the rules know, in the order in which the rules name them. */
const RULE_WORDS = [
  ...new Set(
    RULES.flatMap(({ match }) =>
      match.form === "verb" ? match.verbs : match.form === "noun" ? match.nouns : match.words,
    ),
  ),
];
const ACTORS = ["Turkey", "Iran", "Pakistan's", "the Qatari", "Hamas", "the Taliban", "the UN", "Kabul", "he", "they"];
const JOINTS =
  "and or but that which who to of by with between not will would had been said in on after . , ; : ? \n\n".split(" ");
const SIGNS = [
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "(",
  ")",
  "[",
  "—",
  "-",
  "…",
  "\ud83d",
  "سلام",
  "🙂",
  "\u0000",
  "\u202e",
  "é",
  "é",
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ACTORS) },
  { weight: 4, arbitrary: fc.constantFrom(...RULE_WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...JOINTS) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
);
const anyUnicode = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);
const [OPENING, CLOSING] = ["“‘\"'([«", "”’\"')]»"];
const nestedQuotes = fc
  .tuple(fc.array(fc.nat(OPENING.length - 1), { maxLength: 60 }), fc.array(words, { maxLength: 20 }))
  .map(([kinds, inner]) => {
    const open = kinds.map((kind) => OPENING[kind]).join("");
    const close = kinds.map((kind) => CLOSING[kind]).reverse();
    return `Iran said ${open}${inner.join(" ")}${close.join("")} to Iraq.`;
  });

describe("any text ends in a result", () => {
  const check = (texts: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(texts, (text) => {
        const coded = code(text);
        expectSound(text, coded);
        expect(code(text)).toEqual(coded);
      }),
      { numRuns },
    );

  it("of arbitrary Unicode, lone surrogates too", () => check(anyUnicode, 200));
  it("of words that the coder knows, in any order", () =>
    check(
      fc.array(words, { maxLength: 150 }).map((list) => list.join(" ")),
      200,
    ));
  it("of one huge sentence", () =>
    check(
      fc
        .array(words, { minLength: 600, maxLength: 3_000 })
        .map((list) => list.filter((word) => word !== ".").join(" ")),
      8,
    ));
  it("of nested quotes", () => check(nestedQuotes, 100));
  it("of an article with anything in its midst", () =>
    check(
      fc.tuple(fc.nat(ARTICLE.length), anyUnicode).map(([at, text]) => ARTICLE.slice(0, at) + text + ARTICLE.slice(at)),
      60,
    ));

  it("at every prefix of an article", () => {
    expect(code(ARTICLE).events.length).toBeGreaterThan(3);
    for (let length = 0; length <= ARTICLE.length; length++) {
      const text = ARTICLE.slice(0, length);
      expectSound(text, code(text));
    }
  });
});

describe("a megabyte", () => {
  it.each(["a", "A", " ", ".", ",", "“", "'", "-", "\n", "\ud800", "(", "7", "🙂", "\u0301"])(
    "of %j holds nothing",
    (sign) => {
      const text = sign.repeat(1_000_000 / sign.length);
      const coded = code(text);
      expect(coded.events).toEqual([]);
      expectSound(text, coded);
    },
  );
  it("without a full stop is cut into sentences", () => {
    const long = code("Turkey and ".repeat(5_000));
    expect(long.sentences.length).toBeGreaterThanOrEqual(10_000 / MAX_SENTENCE_WORDS);
  });
});

describe("four times the text takes about four times as long", () => {
  const SIZE = 20_000;
  /** Linear work gives 4, quadratic work 16; half the way between, in the logarithm. */
  const MOST = 8;
  const repeated = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const timeOf = (text: string) => {
    const startedAt = performance.now();
    code(text);
    return performance.now() - startedAt;
  };
  it.each([
    ["an article over and over", repeated(`${ARTICLE}\n\n`)],
    ["a sentence without an end", repeated("Turkey said that Iran told Pakistan that ")],
    ["a list without an end", repeated("Turkey and Iran, Qatar, ")],
    ["quotes that never close", repeated("“Iran ‘attacked’ (Iraq) ")],
    ["pronouns", repeated("He met her. They said it. The two sides agreed. ")],
    [
      "offers and answers",
      repeated("Norway offered to mediate between Peru and Chile. Peru accepted the Norwegian offer. "),
    ],
    ["hyphens", repeated("Iran-Iraq-")],
    ["one letter", repeated("a")],
  ])("%s", (_, textOf) => {
    code(textOf(SIZE));
    // A busy machine makes single measurements longer, never shorter work of them: the least ratio counts.
    let ratio = Infinity;
    for (let attempt = 0; attempt < 6 && ratio >= MOST; attempt++)
      ratio = Math.min(ratio, timeOf(textOf(4 * SIZE)) / Math.max(1, timeOf(textOf(SIZE))));
    expect(ratio).toBeLessThan(MOST);
  });
});
