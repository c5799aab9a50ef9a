import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "@/lib/lexicon/split-words";
import { buildParser } from "./build-parser";
import { ClauseReader } from "./clauses-of";
import { ROOT } from "./parsed-sentence";
import type { NameSpan } from "./parser";

const bytes = readFileSync("data/models/english-parser.bin");
const parser = buildParser(bytes);
const wordsOf = (text: string) => splitWords(text).map((word) => word.text);

/** Subjects, objects and obliques of a verb as words. */
function clause(text: string, verb: string, names: readonly NameSpan[] = []) {
  const words = wordsOf(text);
  const read = new ClauseReader(words, parser.parse(words, names)).clauseOf(words.indexOf(verb));
  return {
    agents: read.agents.map((at) => words[at]),
    patients: read.patients.map((at) => words[at]),
    objects: read.objects.map((at) => words[at]),
    obliques: read.obliques.map(({ preposition, at }) => `${preposition} ${words[at]}`),
    isReported: read.isReported,
  };
}

describe("the tree of any tokens", () => {
  const word = fc.oneof(
    fc.constantFrom("the", "Iran", "attacked", "and", "that", ",", "'s", "”", "to", "said", "by", "(", "12"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  );
  const spans = fc.array(fc.record({ first: fc.nat(60), last: fc.nat(60) }), { maxLength: 4 });

  it("has one head for each token, and every token hangs on the root at last", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), spans, (words, unordered) => {
        const names = unordered.sort((one, other) => one.first - other.first);
        const tree = parser.parse(words, names);
        expect(tree.heads).toHaveLength(words.length);
        expect(tree.relations.filter((relation) => relation.length > 0)).toHaveLength(words.length);
        expect(tree.partsOfSpeech.filter((tag) => /^[A-Z]+$/.test(tag))).toHaveLength(words.length);
        for (let token = 0; token < words.length; token++) {
          let above = token;
          let steps = 0;
          while (above !== ROOT && steps++ <= words.length) above = tree.heads[above]!;
          expect(above).toBe(ROOT);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives clauses for each of them", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const reader = new ClauseReader(words, parser.parse(words, []));
        words.forEach((_, verb) => {
          const { agents, patients, objects } = reader.clauseOf(verb);
          for (const at of [...agents, ...patients, ...objects]) expect(words[at]).toBeDefined();
        });
      }),
      { numRuns: 200 },
    );
  });

  it("is the same each time, for a parser that has read other text too", () => {
    const words = wordsOf("Turkey, which borders Syria, said on Monday that it would send its minister to Baghdad.");
    const fresh = buildParser(bytes);
    for (const other of ["One, two; three?", "Peru sued Chile."]) fresh.parse(wordsOf(other), []);
    expect(fresh.parse(words, [])).toEqual(parser.parse(words, []));
  });

  it("keeps a name together under its last word", () => {
    const words = wordsOf("United Arab Emirates sent aid.");
    const tree = parser.parse(words, [{ first: 0, last: 2 }]);
    expect(tree.heads.slice(0, 2)).toEqual([2, 2]);
    expect(tree.relations[2]).toBe("nsubj");
    expect(tree.partsOfSpeech.slice(0, 3)).toEqual(["PROPN", "PROPN", "PROPN"]);
  });

  it("refuses bytes that are no weights, and weights that are cut", () => {
    expect(() => buildParser(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow("no weights");
    expect(() => buildParser(bytes.subarray(0, bytes.length - 1))).toThrow("end too early");
    expect(() => buildParser(bytes.subarray(0, 1000))).toThrow();
  });
});

describe("who does what to whom", () => {
  it.each([
    ["Iran attacked Iraq.", "attacked", ["Iran"], ["Iraq"]],
    ["The Turkish army shelled Kurdish positions on Monday.", "shelled", ["army"], ["positions"]],
    ["India and Pakistan signed a treaty.", "signed", ["India", "Pakistan"], ["treaty"]],
    ["The minister, who visited Cairo, praised Egypt.", "visited", ["minister"], ["Cairo"]],
    ["Rebels armed by Libya crossed the border and attacked a town.", "attacked", ["Rebels"], ["town"]],
    ["The government promised to release the prisoners.", "release", ["government"], ["prisoners"]],
    ["Washington urged Israel to withdraw its troops.", "withdraw", ["Israel"], ["troops"]],
    ["The king will not recognise the new government.", "recognise", ["king"], ["government"]],
    ["Police arrested two journalists after they criticised the president.", "criticised", ["they"], ["president"]],
    ["The troops began shelling the capital.", "shelling", ["troops"], ["capital"]],
    ["Ministers from both countries have discussed the crisis.", "discussed", ["Ministers"], ["crisis"]],
    ["Moscow said it had expelled three diplomats.", "expelled", ["it"], ["diplomats"]],
  ])("%s", (text, verb, agents, objects) => {
    expect(clause(text, verb)).toMatchObject({ agents, objects });
  });

  it("tells the agent of a passive from the one it concerns", () => {
    const read = clause("The village was bombed by Russian jets.", "bombed");
    expect(read).toMatchObject({ agents: ["jets"], patients: ["village"] });
  });

  it("gives what prepositions govern, lists with all members", () => {
    const read = clause("The minister met with officials from France and Germany in Geneva.", "met");
    expect(read.agents).toEqual(["minister"]);
    expect(read.obliques).toEqual(
      expect.arrayContaining(["with officials", "from France", "from Germany", "in Geneva"]),
    );
  });

  it("knows reported speech", () => {
    expect(clause("Israel said that Iran attacked the ship.", "attacked").isReported).toBe(true);
    expect(clause("Iran attacked the ship on Monday.", "attacked").isReported).toBe(false);
  });
});
