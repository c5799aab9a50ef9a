import type { NounPhrase, Particle, Phrase, VerbGroup } from "./phrase";

const TIME_NOUN =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|week|weekend|month|year|morning|evening|afternoon|night|day|hour|january|february|march|april|june|july|august|september|october|november|december|time)$/;

/** Whether a phrase tells when: "Tuesday", "last week". */
export function isTime(phrase: NounPhrase): boolean {
  return !phrase.mention && TIME_NOUN.test(phrase.headLemma);
}

const isParticle = (phrase: Phrase | undefined, role: Particle["role"]): phrase is Particle =>
  phrase?.kind === "particle" && phrase.role === role;
const isWord = (phrase: Phrase | undefined, ...words: string[]) =>
  phrase?.kind === "particle" && words.includes(phrase.word);

/** The noun phrases that are the subject of the verb group at an index, coordinated ones together. */
export function subjectsOf(phrases: readonly Phrase[], verbAt: number): NounPhrase[] {
  const verb = phrases[verbAt] as VerbGroup;
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
    if (isGoverned(phrases, i) && !isClauseSubject(phrases, i, verbAt)) continue;
    // An apposition "X, the chief negotiator of Y, said": the name before the comma is the actor.
    if (!phrase.mention?.actors.length && isParticle(phrases[i - 1], "comma")) {
      const named = phrases[i - 2];
      if (named?.kind === "noun-phrase" && named.mention?.actors.length && !isGoverned(phrases, i - 2))
        return coordinated(phrases, i - 2);
      if (isParticle(phrases[i + 1], "comma")) continue;
    }
    if (phrase.mention?.isPlace && crossedComma) continue;
    return coordinated(phrases, i);
  }
  return [];
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
    const isOnX = isWord(object, "on", "for", "upon");
    const phrase = phrases[governorAt + (isOnX ? 2 : 1)];
    if (phrase?.kind === "noun-phrase") return coordinated(phrases, lastOfList(phrases, governorAt + (isOnX ? 2 : 1)));
  }
  return subjectsOf(phrases, governorAt);
}

const OBJECT_CONTROL = new Set(
  "urge ask tell order call press request warn allow force compel demand invite encourage persuade implore beg instruct push pressure help enable want expect".split(
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

/** Whether a preposition governs the noun phrase at an index, directly or as a member of a list. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  return governorOf(phrases, at) !== undefined;
}

/** The preposition of the noun phrase at an index: "with" for Y in "with X and Y". */
export function governorOf(phrases: readonly Phrase[], at: number): string | undefined {
  let i = firstOfList(phrases, at) - 1;
  while (i >= 0 && isParticle(phrases[i], "other")) i--;
  const before = phrases[i];
  return isParticle(before, "preposition") ? before.word : undefined;
}

const isListLink = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], "and", "or") || isParticle(phrases[at], "comma");

/** Leftwards from the last member: the link before it must be "and"; commas join only what stands before. */
function firstOfList(phrases: readonly Phrase[], at: number): number {
  const last = lastOfList(phrases, at);
  let first = last;
  let sawConjunction = false;
  while (first >= 2) {
    let link = first - 1;
    if (!isListLink(phrases, link)) break;
    const isConjunction = isWord(phrases[link], "and", "or");
    const isBareName = (phrases[first] as NounPhrase).mention?.kind === "state";
    if (!isConjunction && !sawConjunction && last === at && !isBareName) break;
    if (isConjunction && isParticle(phrases[link - 1], "comma")) link--;
    const member = phrases[link - 1];
    if (member?.kind !== "noun-phrase" || !areAlike(member, phrases[at] as NounPhrase)) break;
    sawConjunction = sawConjunction || isConjunction;
    first = link - 1;
  }
  return first;
}

/** Index of the last member of the list that begins at (or holds) an index. */
export function lastOfList(phrases: readonly Phrase[], at: number): number {
  let last = at;
  for (;;) {
    let link = last + 1;
    if (!isListLink(phrases, link)) return last;
    if (isParticle(phrases[link], "comma") && isWord(phrases[link + 1], "and", "or")) link++;
    const member = phrases[link + 1];
    if (member?.kind !== "noun-phrase" || !areAlike(member, phrases[at] as NounPhrase)) return last;
    // "X, Y" without "and" somewhere after is an apposition, unless the list goes on.
    if (isParticle(phrases[link], "comma") && !listGoesOn(phrases, link + 1)) return last;
    last = link + 1;
  }
}

function listGoesOn(phrases: readonly Phrase[], at: number): boolean {
  const isName = (phrase: Phrase | undefined) => phrase?.kind === "noun-phrase" && phrase.mention?.kind === "state";
  if (isName(phrases[at]) && isParticle(phrases[at + 1], "comma") && isName(phrases[at + 2])) return true;
  for (let i = at + 1; i < phrases.length && i < at + 12; i++) {
    const phrase = phrases[i]!;
    if (isWord(phrase, "and", "or")) return phrases[i + 1]?.kind === "noun-phrase";
    if (phrase.kind !== "noun-phrase" && !isParticle(phrase, "comma")) return false;
  }
  return false;
}

const areAlike = (one: NounPhrase, other: NounPhrase) => Boolean(one.mention) === Boolean(other.mention);

/** All members of the list to which the noun phrase at an index belongs. */
export function coordinated(phrases: readonly Phrase[], at: number): NounPhrase[] {
  const first = firstOfList(phrases, at);
  const last = Math.max(at, lastOfList(phrases, at));
  return phrases.slice(first, last + 1).filter((phrase): phrase is NounPhrase => phrase.kind === "noun-phrase");
}

/** What stands to the right of a verb or noun within its clause, up to the next finite verb or stop. */
export interface Complements {
  /** Noun phrases without a preposition. */
  objects: NounPhrase[];
  /** Noun phrases by preposition. */
  prepositional: Map<string, NounPhrase[]>;
  /** All in order. */
  all: NounPhrase[];
  /** Index of the first infinitive or gerund that depends on it, or −1. */
  verbalAt: number;
  /** Index of the subject of a that-clause, or −1. */
  thatSubjectAt: number;
  /** Index of the first phrase that no longer belongs. */
  endAt: number;
}

/** Reads the complements of the phrase at an index. `verbs` tells how many dependent verb groups may be crossed. */
export function complementsOf(phrases: readonly Phrase[], at: number, crossVerbs = 2): Complements {
  const found: Complements = {
    objects: [],
    prepositional: new Map(),
    all: [],
    verbalAt: -1,
    thatSubjectAt: -1,
    endAt: at + 1,
  };
  let crossed = 0;
  let i = at + 1;
  for (; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") {
      if (found.verbalAt < 0 && (phrase.isInfinitive || phrase.isGerund)) found.verbalAt = i;
      else if (found.thatSubjectAt < 0 && !phrase.isBareParticiple && phrase.isFinite) break;
      if (++crossed > crossVerbs) break;
      continue;
    }
    if (phrase.kind === "particle") {
      if (phrase.role === "stop" || phrase.role === "subordinator") break;
      if (phrase.role === "conjunction" && phrases[i + 1]?.kind === "verb-group") break;
      if (isWord(phrase, "but")) break;
      if (phrase.role === "relative") {
        if (phrase.word === "that" && isClauseThat(phrases, at, i)) {
          found.thatSubjectAt = nextNounPhrase(phrases, i);
          continue;
        }
        break;
      }
      const inserted = phrases[i + 1];
      if (phrase.role === "comma" && inserted?.kind === "noun-phrase" && isTime(inserted)) {
        // "on Monday, 2 June, to exchange": a date between commas interrupts nothing.
        if (isParticle(phrases[i + 2], "comma")) i += 2;
        continue;
      }
      if (phrase.role === "comma" && !continuesList(phrases, i)) break;
      if (opensClause(phrases, i)) break;
      if (
        phrase.role === "preposition" &&
        /^(after|before|while|despite|amid|as|since|until|during|following|if)$/.test(phrase.word)
      )
        break;
      continue;
    }
    if (isTime(phrase)) continue;
    found.all.push(phrase);
    const preposition = governorOf(phrases, i);
    if (preposition) found.prepositional.set(preposition, [...(found.prepositional.get(preposition) ?? []), phrase]);
    else if (crossed === 0) found.objects.push(phrase);
  }
  found.endAt = i;
  return found;
}

/** "urged X to stop, and Y threatened Z": a new subject with its verb follows the conjunction. */
function opensClause(phrases: readonly Phrase[], at: number): boolean {
  if (!isParticle(phrases[at], "conjunction")) return false;
  if (phrases[at - 1]?.kind === "noun-phrase" && governorOf(phrases, at - 1) === "between") return false;
  const subject = phrases[at + 1];
  if (isParticle(subject, "preposition")) return true;
  let next = at + 2;
  while (phrases[next]?.kind === "noun-phrase" && isTime(phrases[next] as NounPhrase)) next++;
  const verb = phrases[next];
  return subject?.kind === "noun-phrase" && verb?.kind === "verb-group" && verb.isFinite;
}

/** "said on Tuesday that X …" opens a clause; "the plan that …" a relative one. */
function isClauseThat(phrases: readonly Phrase[], verbAt: number, thatAt: number): boolean {
  if (phrases[verbAt]!.kind !== "verb-group" || phrases[thatAt + 1]?.kind === "verb-group") return false;
  const before = phrases[thatAt - 1];
  return before?.kind !== "noun-phrase" || isTime(before) || thatAt === verbAt + 1;
}

const continuesList = (phrases: readonly Phrase[], commaAt: number) => {
  const before = phrases[commaAt - 1];
  const after = phrases[commaAt + 1];
  if (isWord(after, "and", "or")) return !opensClause(phrases, commaAt + 1);
  if (before?.kind !== "noun-phrase" || after?.kind !== "noun-phrase") return false;
  return areAlike(before, after) && listGoesOn(phrases, commaAt + 1);
};

function nextNounPhrase(phrases: readonly Phrase[], from: number): number {
  for (let i = from + 1; i < phrases.length && i < from + 4; i++) if (phrases[i]!.kind === "noun-phrase") return i;
  return -1;
}
