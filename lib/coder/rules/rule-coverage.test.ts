import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { codeDocument } from "@/lib/coder/code-document";
import { readLexicon } from "@/server/files/read-lexicon";
import type { CoderRule, NounMatch, StanceMatch, VerbMatch } from "./coder-rule";
import { RULES } from "./rules";

const firstRuleOf = (text: string): string | undefined =>
  codeDocument(
    { id: "rule", title: "", publisher: "", publishedDate: "2025-06-15", language: "en", text, sha256: "" },
    readLexicon(),
  ).events[0]?.evidence.ruleId;

const isOf =
  <Form extends CoderRule["match"]["form"]>(form: Form) =>
  (rule: CoderRule): rule is CoderRule<Extract<CoderRule["match"], { form: Form }>> =>
    rule.match.form === form;
const isVerbRule = isOf("verb");

const coders = RULES.filter((rule) => rule.match.form !== "stance");

/** Whether everything that `list` rules out or asks for, `other` does too. */
const isWithin = (list: readonly string[] = [], other: readonly string[] = []) =>
  list.every((word) => other.includes(word));

/**
 * Whether `earlier` is chosen wherever `later` would be: on the same verb it asks for no word that `later` does not
 * ask for, and gives way to no word to which `later` does not give way.
 */
function alwaysWins(earlier: VerbMatch, later: VerbMatch): boolean {
  const knowsObjects = earlier.objects
    ? later.objects !== undefined && isWithin(later.objects, earlier.objects)
    : later.objects === undefined;
  const knowsSubjects = !earlier.subjects || (later.subjects && isWithin(later.subjects, earlier.subjects));
  return knowsObjects && Boolean(knowsSubjects) && isWithin(earlier.without, later.without);
}

/** Words of later rules that an earlier rule always takes, as "word: earlier before later". */
function shadowed<Match extends CoderRule["match"]>(
  rules: readonly CoderRule<Match>[],
  wordsOf: (match: Match) => readonly string[],
  wins: (earlier: Match, later: Match) => boolean,
): string[] {
  return rules.flatMap((later, at) =>
    wordsOf(later.match).flatMap((word) =>
      rules
        .slice(0, at)
        .filter((earlier) => wordsOf(earlier.match).includes(word) && wins(earlier.match, later.match))
        .map((earlier) => `${word}: ${earlier.id} before ${later.id}`),
    ),
  );
}

/** Words that stand twice in one rule. */
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe("every rule", () => {
  const exported = new Set<unknown>();
  beforeAll(async () => {
    for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith("-rules.ts"))) {
      const loaded = (await import(pathToFileURL(path.join(import.meta.dirname, file)).href)) as Record<
        string,
        unknown
      >;
      for (const value of Object.values(loaded)) if (Array.isArray(value)) value.forEach((rule) => exported.add(rule));
    }
  });

  it("that a file of rules holds is in use", () => {
    expect(exported.size).toBeGreaterThan(100);
    expect([...exported].filter((rule) => !RULES.includes(rule as CoderRule))).toEqual([]);
    expect(RULES.filter((rule) => !exported.has(rule))).toEqual([]);
  });
  it.each(coders.map((rule) => [rule.id, rule] as const))("%s is the first choice in its example", (_, rule) => {
    expect(firstRuleOf(rule.example)).toBe(rule.id);
  });
  it("has an id that can stand in the address of its text on the methodology page", () => {
    expect(RULES.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
  it("has an example of its own", () => {
    expect(repeated(RULES.map(({ example }) => example))).toEqual([]);
  });
  it("names each trigger once", () => {
    const triggersOf = ({ match }: CoderRule) =>
      match.form === "verb" ? match.verbs : match.form === "noun" ? match.nouns : match.words;
    expect(RULES.flatMap((rule) => repeated(triggersOf(rule)).map((word) => `${rule.id}: ${word}`))).toEqual([]);
  });
});

describe("no earlier rule always wins", () => {
  it("among verbs", () => {
    const rules = RULES.filter(isVerbRule).filter(({ match }) => match.targets.length > 0);
    expect(shadowed<VerbMatch>(rules, (match) => match.verbs, alwaysWins)).toEqual([]);
  });
  it("among nouns", () => {
    const rules = RULES.filter(isOf("noun"));
    expect(
      shadowed<NounMatch>(
        rules,
        (match) => match.nouns,
        () => true,
      ),
    ).toEqual([]);
  });
  it("among stances, where only a demand and another stance may share a word", () => {
    const rules = RULES.filter(isOf("stance"));
    const isDemand = ({ stance }: StanceMatch) => stance === "demand";
    const wins = (one: StanceMatch, other: StanceMatch) => isDemand(one) === isDemand(other);
    expect(shadowed<StanceMatch>(rules, (match) => match.words, wins)).toEqual([]);
  });
});

describe("what counts as always winning", () => {
  const verb = (rest: Partial<VerbMatch> = {}): VerbMatch => ({
    form: "verb",
    verbs: ["hit"],
    targets: ["object"],
    ...rest,
  });
  it.each([
    ["the same conditions", {}, {}, true],
    ["an object that only the earlier asks for", { objects: ["a"] }, {}, false],
    ["an object that only the later asks for", {}, { objects: ["a"] }, false],
    ["all objects of the later", { objects: ["a", "b"] }, { objects: ["a"] }, true],
    ["some objects of the later", { objects: ["a"] }, { objects: ["a", "b"] }, false],
    ["an exception of the earlier", { without: ["a"] }, {}, false],
    ["an exception of both", { without: ["a"] }, { without: ["a", "b"] }, true],
    ["a subject that only the earlier asks for", { subjects: ["a"] }, {}, false],
    ["a subject that only the later asks for", {}, { subjects: ["a"] }, true],
  ] as const)("%s", (_, earlier, later, expected) => {
    expect(alwaysWins(verb(earlier), verb(later))).toBe(expected);
  });
});
