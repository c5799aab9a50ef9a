import type { Mention } from "../actors/mention";

/** A noun phrase: its words, its head, and the actors within. */
export interface NounPhrase {
  kind: "noun-phrase";
  first: number;
  last: number;
  /** Index of the head noun's token. */
  head: number;
  /** Lemma of the head, in lower case. */
  headLemma: string;
  /** The actor or place that the phrase names: "the Turkish foreign minister", "Israel". */
  mention?: Mention;
  /** The head is a name ("Jeenbekov") or stands for one ("others"), whether the dictionaries know it or not. */
  isName: boolean;
  /** Actors that modify another head: "Turkey's mediation", "Pakistan-Taliban talks". */
  owners: Mention[];
}

/** A verb group: "has not been trying to", its main verb and what its form says. */
export interface VerbGroup {
  kind: "verb-group";
  first: number;
  last: number;
  /** Index of the main verb's token. */
  head: number;
  lemma: string;
  isPassive: boolean;
  /** "to meet". */
  isInfinitive: boolean;
  /** "meeting", without an auxiliary. */
  isGerund: boolean;
  /** "brokered", without an auxiliary, after its noun or before one. */
  isBareParticiple: boolean;
  isNegated: boolean;
  /** will, would, may, might, could, should, must, can in the group. */
  modal?: string;
  /** "had met". */
  isPastPerfect: boolean;
  /** "is meeting", "has met", "met": tells of something real. */
  isFinite: boolean;
}

/** Anything between: preposition, conjunction, comma, relative word, quotation mark. */
export interface Particle {
  kind: "particle";
  first: number;
  last: number;
  /** The word in lower case. */
  word: string;
  role: "preposition" | "conjunction" | "comma" | "relative" | "subordinator" | "quote" | "stop" | "other";
}

export type Phrase = NounPhrase | VerbGroup | Particle;
