import { coordinated, governorOf, isGoverned, lastOfList } from "./lists";
import type { NounPhrase, Phrase, VerbGroup } from "./phrase";
import { isParticle, isTime, isWord } from "./phrase-kinds";

/** The noun phrases that are the subject of the verb group at an index, coordinated ones together. */
export function subjectsOf(phrases: readonly Phrase[], verbAt: number): NounPhrase[] {
  const verb = phrases[verbAt] as VerbGroup;
  // "thanked X and Y for mediating": those thanked did it.
  const thankedAt = verb.isGerund && isWord(phrases[verbAt - 1], "for") ? verbBefore(phrases, verbAt) : -1;
  const thanked = phrases[thankedAt + 1];
  if (
    thankedAt >= 0 &&
    FOR_WHAT_WAS_DONE.has((phrases[thankedAt] as VerbGroup).lemma) &&
    thanked?.kind === "noun-phrase"
  )
    return coordinated(phrases, thankedAt + 1);
  let crossedComma = false;
  for (let i = verbAt - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (isWord(phrase, ")")) {
      // "the Labour Office (ILO) said": the short form in brackets names what stands before them.
      const opening = phrases.slice(0, i).findLastIndex((before) => isWord(before, "("));
      if (opening < 0) return [];
      const inside = phrases[i - 1];
      const named = phrases[opening - 1];
      const isShortForm = inside?.kind === "noun-phrase" && inside.mention && opening === i - 2;
      if (isShortForm && named?.kind === "noun-phrase" && !named.mention) return [inside];
      i = opening;
      continue;
    }
    if (phrase.kind === "particle") {
      if (phrase.role === "relative" && i === verbAt - 1) return antecedentOf(phrases, i);
      if (phrase.role === "stop" || phrase.role === "subordinator") return [];
      if (phrase.role === "comma") crossedComma = true;
      if (phrase.role === "conjunction") {
        const earlier = verbBefore(phrases, i);
        if (earlier >= 0 && isLinked(phrases, earlier, i)) return subjectsOf(phrases, earlier);
      }
      continue;
    }
    if (phrase.kind === "verb-group") {
      if (!verb.isFinite || crossedComma) return subjectOrObject(phrases, i, verb);
      if (phrase.isFinite || phrase.isInfinitive) return subjectsOf(phrases, i);
      continue;
    }
    if (isTime(phrase)) continue;
    // "X and Y, whose teams had mediated": whose the teams are acts.
    if (isWord(phrases[i - 1], "whose") && !phrase.mention?.actors.length) return antecedentOf(phrases, i - 1);
    // ", with X acting as go-between": X acts.
    if (verb.isGerund && isWord(phrases[i - 1], "with") && isOpening(phrases[i - 2]) && phrase.mention)
      return coordinated(phrases, i);
    if (isGoverned(phrases, i) && !isClauseSubject(phrases, i, verbAt)) continue;
    // An apposition "X, the chief negotiator of Y, said": the name before the comma is the actor.
    if (!phrase.mention?.actors.length && isParticle(phrases[i - 1], "comma")) {
      const named = phrases[i - 2];
      if (named?.kind === "noun-phrase" && named.mention?.actors.length && !isGoverned(phrases, i - 2))
        return coordinated(phrases, i - 2);
      if (isParticle(phrases[i + 1], "comma")) continue;
    }
    if (phrase.mention?.isPlace && crossedComma) continue;
    const paired = pairWithNames(phrases, i);
    if (paired) return paired;
    // "opened the bridge to allow", "issued a declaration demanding": who did the first does the second.
    const governor = phrases[i - 1];
    const isObject =
      !phrase.mention && phrase.owners.length === 0 && governor?.kind === "verb-group" && governor.isFinite;
    if (isObject && !verb.isFinite && !OBJECT_CONTROL.has(governor.lemma) && governor.lemma !== "be") continue;
    // "The president and a group of deputies held talks": the name before the conjunction.
    const beside = phrases[i - 2];
    if (
      !phrase.mention &&
      isWord(phrases[i - 1], "and") &&
      beside?.kind === "noun-phrase" &&
      beside.mention?.actors.length
    )
      return coordinated(phrases, i - 2);
    return coordinated(phrases, i);
  }
  return [];
}

const isOpening = (phrase: Phrase | undefined) => phrase === undefined || isParticle(phrase, "comma");

/** "Ethiopia's prime minister, X, and Somalia's president, Y, met": both, each with the name that follows. */
function pairWithNames(phrases: readonly Phrase[], at: number): NounPhrase[] | undefined {
  const named = (i: number): NounPhrase | undefined => {
    const phrase = phrases[i];
    return phrase?.kind === "noun-phrase" && phrase.mention?.actors.length ? phrase : undefined;
  };
  const isComma = (i: number) => isParticle(phrases[i], "comma");
  const [name, office] = [named(at), named(at - 2)];
  if (!name || !office || !isComma(at - 1) || !isComma(at + 1) || !isWord(phrases[at - 3], "and")) return undefined;
  const end = isComma(at - 4) ? at - 5 : at - 4;
  const other = named(end);
  if (!other || isGoverned(phrases, end)) return undefined;
  return [other, name];
}

/** "after Malaysia mediated": the word before opens a clause, not a phrase. */
function isClauseSubject(phrases: readonly Phrase[], at: number, verbAt: number): boolean {
  const verb = phrases[verbAt] as VerbGroup;
  return (
    verb.isFinite &&
    at === verbAt - 1 &&
    /^(after|before|as|until|since|while|once)$/.test(governorOf(phrases, at) ?? "")
  );
}

/** "urged X to withdraw": X withdraws; "offered to withdraw", "said, reaffirming": the subject does. */
function subjectOrObject(phrases: readonly Phrase[], governorAt: number, verb: VerbGroup): NounPhrase[] {
  const governor = phrases[governorAt] as VerbGroup;
  if (verb.isInfinitive && OBJECT_CONTROL.has(governor.lemma) && !governor.isPassive) {
    const object = phrases[governorAt + 1];
    const isOnX = isWord(object, "on", "for", "upon", "to", "with");
    const phrase = phrases[governorAt + (isOnX ? 2 : 1)];
    if (phrase?.kind === "noun-phrase") return coordinated(phrases, lastOfList(phrases, governorAt + (isOnX ? 2 : 1)));
  }
  return subjectsOf(phrases, governorAt);
}

const FOR_WHAT_WAS_DONE = new Set(
  "thank praise commend credit hail laud applaud criticise criticize condemn blame".split(" "),
);

const OBJECT_CONTROL = new Set(
  "turn urge ask tell order call press request warn allow force compel demand invite encourage persuade implore beg instruct push pressure help enable want expect oblige require appeal plead approach get".split(
    " ",
  ),
);

function verbBefore(phrases: readonly Phrase[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (phrases[i]!.kind === "verb-group") return i;
  return -1;
}

/** "met X and praised Y": the conjunction stands right before the second verb. */
const isLinked = (phrases: readonly Phrase[], earlier: number, conjunctionAt: number) =>
  earlier < conjunctionAt && phrases[conjunctionAt + 1]?.kind === "verb-group";

function antecedentOf(phrases: readonly Phrase[], relativeAt: number): NounPhrase[] {
  for (let i = relativeAt - 1; i >= 0 && i >= relativeAt - 6; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") return [];
    if (phrase.kind === "noun-phrase" && !isTime(phrase)) {
      const isPlacePhrase = phrase.mention?.isPlace && isGoverned(phrases, i);
      if (!isPlacePhrase) return coordinated(phrases, i);
    }
  }
  return [];
}
