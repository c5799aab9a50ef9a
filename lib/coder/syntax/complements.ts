import { areAlike, governorOf, lastOfList, listGoesOn } from "./lists";
import type { NounPhrase, Phrase } from "./phrase";
import { isParticle, isTime, isWord } from "./phrase-kinds";

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
      // "discussed the crisis, with the leaders of …"
      const governor = phrases[at]!;
      const isDiscussed = governor.kind === "verb-group" && governor.lemma === "discuss";
      if (phrase.role === "comma" && isDiscussed && isWord(phrases[i + 1], "with")) continue;
      // "was arranged, and was chaired, by X"
      const isAgent = governor.kind === "verb-group" && governor.isPassive && i === at + 1 && isWord(inserted, "by");
      if (phrase.role === "comma" && isAgent) continue;
      const insertEnd = phrase.role === "comma" ? endOfInsertion(phrases, i) : -1;
      if (insertEnd >= 0) {
        i = insertEnd;
        continue;
      }
      if (phrase.role === "comma" && !continuesList(phrases, i)) break;
      if (opensClause(phrases, i)) break;
      if (
        phrase.role === "preposition" &&
        /^(after|before|while|despite|amid|as|since|until|during|following|if)$/.test(phrase.word) &&
        !isComparison(phrases, i)
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

/** How many phrases may be put in between commas before the clause goes on. */
const MAX_INSERTION = 7;

/** "demanded on Monday, the third anniversary of the war, that …": the comma after which the clause goes on; or −1. */
function endOfInsertion(phrases: readonly Phrase[], commaAt: number): number {
  for (let i = commaAt + 1; i < phrases.length && i <= commaAt + MAX_INSERTION; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group" || isParticle(phrase, "stop") || isParticle(phrase, "conjunction")) return -1;
    if (!isParticle(phrase, "comma")) continue;
    const next = phrases[i + 1];
    const goesOn = isWord(next, "that") ? phrases[i + 2]?.kind === "noun-phrase" : false;
    return goesOn ? i : -1;
  }
  return -1;
}

/** "personnel such as doctors to X", "denounced as a crime X's raid": no clause follows. */
function isComparison(phrases: readonly Phrase[], at: number): boolean {
  if (!isWord(phrases[at], "as") || phrases[at + 1]?.kind !== "noun-phrase") return false;
  const next = phrases[at + 2];
  return next?.kind !== "verb-group";
}

/** "urged X to stop, and Y threatened Z": a new subject with its verb follows the conjunction. */
function opensClause(phrases: readonly Phrase[], at: number): boolean {
  if (!isParticle(phrases[at], "conjunction")) return false;
  if (phrases[at - 1]?.kind === "noun-phrase" && governorOf(phrases, at - 1) === "between") return false;
  const subject = phrases[at + 1];
  if (isParticle(subject, "preposition")) return true;
  let next = at + 2;
  while (phrases[next]?.kind === "noun-phrase" && isTime(phrases[next] as NounPhrase)) next++;
  if (isParticle(phrases[at - 1], "comma"))
    while (isListLink(phrases[next]) && phrases[next + 1]?.kind === "noun-phrase") next += 2;
  const verb = phrases[next];
  return subject?.kind === "noun-phrase" && verb?.kind === "verb-group" && verb.isFinite;
}

const isListLink = (phrase: Phrase | undefined) => isWord(phrase, "and") || isParticle(phrase, "comma");

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
  return areAlike(before, after) && listGoesOn(phrases, commaAt + 1) && lastOfList(phrases, commaAt - 1) > commaAt;
};

function nextNounPhrase(phrases: readonly Phrase[], from: number): number {
  for (let i = from + 1; i < phrases.length && i < from + 4; i++) if (phrases[i]!.kind === "noun-phrase") return i;
  return -1;
}
