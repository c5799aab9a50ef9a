import type { CoderRule, StanceMatch } from "../rules/coder-rule";
import { STANCE_RULES } from "../rules/stance-rules";
import { isTime } from "../syntax/phrase-kinds";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";

/** What governs a verb: the rule of its stance, who takes the stance, and the one it is put to. */
export interface Stance {
  rule: CoderRule<StanceMatch>;
  /** Index of the governing phrase. */
  at: number;
  /** Who promises, demands, refuses. */
  holders: NounPhrase[];
  /** "Turkey's readiness": the holder owns the noun. */
  ownerOf?: NounPhrase;
}

const BY_WORD = new Map<string, CoderRule<StanceMatch>[]>();
for (const rule of STANCE_RULES)
  for (const word of rule.match.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);

/** The stance of a word over its complement, if it has one. */
export function stanceRule(word: string, isInfinitive: boolean, hasObject = false): CoderRule<StanceMatch> | undefined {
  const rules = BY_WORD.get(word) ?? [];
  if (rules.length < 2) return rules[0];
  // "warned X to leave" demands, "warned of leaving" threatens; "wants X to leave" demands, "wants to leave" hopes.
  const isDemand = isInfinitive && hasObject;
  return rules.find(({ match }) => (match.stance === "demand") === isDemand) ?? rules[0];
}

/** The stance that the phrase left of a verb group takes on it: "offered to", "is ready to", "accused of". */
export function stanceOf(phrases: readonly Phrase[], verbAt: number): Stance | undefined {
  const verb = phrases[verbAt] as VerbGroup;
  // "offered to host and mediate talks": the second verb is offered too.
  const link = phrases[verbAt - 1];
  const first = phrases[verbAt - 2];
  if (link?.kind === "particle" && link.role === "conjunction" && first?.kind === "verb-group" && first.isInfinitive)
    return stanceOf(phrases, verbAt - 2);
  if (verb.isFinite && !verb.isInfinitive) return thatStance(phrases, verbAt);
  let objectSeen = false;
  let reach = 6;
  for (let i = verbAt - 1; i >= 0 && i >= verbAt - reach; i--) {
    const phrase = phrases[i]!;
    if (verb.isInfinitive && isDateInCommas(phrases, i)) {
      // "agreed on Monday, 2 June, to exchange": a date between commas interrupts nothing.
      reach += 3;
      continue;
    }
    if (phrase.kind === "verb-group") {
      const rule = stanceRule(phrase.lemma, verb.isInfinitive, objectSeen);
      return rule ? { rule, at: i, holders: subjectsOf(phrases, i) } : undefined;
    }
    if (phrase.kind === "noun-phrase") {
      if (i === verbAt - 1 || isNounBeforeOf(phrases, i, verbAt)) {
        const rule = phrase.mention ? undefined : stanceRule(phrase.headLemma, verb.isInfinitive);
        if (rule) return { rule, at: i, holders: [], ownerOf: phrase };
      }
      if (!isTime(phrase)) objectSeen = true;
      continue;
    }
    if (phrase.role === "comma" || phrase.role === "stop") return undefined;
    if (phrase.role === "other") {
      const rule = stanceRule(phrase.word, verb.isInfinitive);
      if (rule) return { rule, at: i, holders: subjectsOf(phrases, i) };
    }
  }
  return undefined;
}

/** The longest chain of stances that is followed: "has refused to agree to stop bombing". */
const MAX_STANCES = 4;

/** The stances over a verb group from the inmost to the outmost: "stop", then "agreed" in "agreed to stop fighting". */
export function stancesOf(phrases: readonly Phrase[], verbAt: number): Stance[] {
  const stances: Stance[] = [];
  let at = verbAt;
  while (stances.length < MAX_STANCES) {
    const stance = stanceOf(phrases, at) ?? allegationOf(phrases, at);
    if (!stance) break;
    stances.push(stance);
    at = stance.at;
    const governor = phrases[at]!;
    if (governor.kind !== "verb-group" || !(governor.isInfinitive || governor.isGerund || at > 0)) break;
    if (governor.isFinite && stanceRule(governor.lemma, false)?.match.stance !== "cease") {
      const outer = thatStance(phrases, at);
      if (!outer || outer.at >= at) break;
    }
  }
  return stances;
}

/** How many phrases an accusation may be long. */
const REACH_OF_ALLEGATION = 30;

/** "accused X of breaking the truce by attacking Y": all that the accusation tells. */
function allegationOf(phrases: readonly Phrase[], verbAt: number): Stance | undefined {
  const verb = phrases[verbAt] as VerbGroup;
  if (!verb.isGerund) return undefined;
  for (let i = verbAt - 1; i >= 0 && i >= verbAt - REACH_OF_ALLEGATION; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "particle" && (phrase.role === "stop" || phrase.role === "subordinator")) return undefined;
    if (phrase.kind !== "verb-group" || phrase.isGerund) continue;
    const rule = stanceRule(phrase.lemma, false);
    return rule?.match.stance === "allege" ? { rule, at: i, holders: subjectsOf(phrases, i) } : undefined;
  }
  return undefined;
}

/** Whether an index is the comma before or after a date: "on Monday, 2 June, to …". */
function isDateInCommas(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at]!;
  if (phrase.kind !== "particle" || phrase.role !== "comma") return false;
  const before = phrases[at - 1];
  return before?.kind === "noun-phrase" && isTime(before);
}

const isNounBeforeOf = (phrases: readonly Phrase[], at: number, verbAt: number) => {
  const between = phrases[at + 1];
  return at === verbAt - 2 && between?.kind === "particle" && between.role === "preposition";
};

/** "demanded that X withdraw", "hopes that X meets Y". */
function thatStance(phrases: readonly Phrase[], verbAt: number): Stance | undefined {
  for (let i = verbAt - 1; i >= 1; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") return undefined;
    if (phrase.kind !== "particle" || phrase.word !== "that") continue;
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      const governor = phrases[k]!;
      if (governor.kind === "verb-group") {
        const rule = stanceRule(governor.lemma, true, true);
        return rule ? { rule, at: k, holders: subjectsOf(phrases, k) } : undefined;
      }
      if (governor.kind === "noun-phrase" && /^(demand|accusation|allegation|claim)$/.test(governor.headLemma)) {
        const rule = stanceRule(governor.headLemma, true, true);
        const verbBefore = phrases.slice(0, k).findLastIndex((p) => p.kind === "verb-group");
        return rule && verbBefore >= 0 ? { rule, at: k, holders: subjectsOf(phrases, verbBefore) } : undefined;
      }
    }
    return undefined;
  }
  return undefined;
}
