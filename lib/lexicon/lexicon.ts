import type { Actor } from "@/lib/relations/actor";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";

/** What kind of words an entry of the dictionaries holds. */
export type LexiconEntryKind =
  | "state"
  | "demonym"
  | "people"
  | "capital"
  | "seat"
  | "person"
  | "organisation"
  | "armed-group"
  | "place"
  | "role"
  | "not-actor";

/** One name or phrase with what it stands for. */
export interface LexiconEntry {
  /** Words as `splitWords` cuts them, without diacritics. */
  words: readonly string[];
  kind: LexiconEntryKind;
  /**
   * Code of the actor; of the country for a place; empty for roles. Of a phrase that is no actor in a text, and of a
   * people, it may be empty.
   */
  code: ActorCode;
  /** English display name. */
  name: string;
  /** First and last day on which the words stand for the code; open when absent. */
  from?: Day;
  to?: Day;
  /** CAMEO sector of a role word (`GOV`, `MIL`). */
  sector?: string;
  /** What the role word is, as the dictionary says (`person`, `body`, `people`). */
  roleKind?: string;
  office?: string;
  /** An analyst added the name: it wins over every other entry of the same words. */
  isAdded?: boolean;
}

/**
 * Where the words stand that speak for a reading of an ambiguous name: right before or after it, in its sentence
 * (`near`), in the text; `name`: an unknown given name stands before it; `else`: the usual reading; `dated`: the terms
 * of the entries decide.
 */
export const READING_PLACES = ["before", "after", "near", "text", "name", "else", "dated"] as const;

/** One reading of an ambiguous name and the words that speak for it. */
export interface NameReading {
  /** Code of the actor; empty for none. */
  code: ActorCode;
  where: (typeof READING_PLACES)[number];
  /** Words or phrases in lower case, cut as `splitWords` does and joined by blanks. */
  words: readonly string[];
}

/** The dictionaries, indexed for look-up. Built once by `buildLexicon`; never changed. */
export interface Lexicon {
  /** All actors, in the order of their codes. */
  actors: readonly Actor[];
  /** The actor with exactly this code. */
  findActor(code: ActorCode): Actor | undefined;
  /** English name of any code; composed codes (`PAKMIL`, `SYRREB`) are named after their state. */
  actorName(code: ActorCode): string;
  /** All names of an actor, its own first; empty for an unknown code. */
  aliasesOf(code: ActorCode): readonly string[];
  /** Entries whose first word is this one in lower case, longest first. */
  entriesAt(firstWord: string): readonly LexiconEntry[];
  /** Readings of an ambiguous name in lower case, in the order in which they are tried; empty for any other name. */
  readingsOf(name: string): readonly NameReading[];
  /** CAMEO sector of common nouns ("farmers", "trade unions") in lower case, or undefined. */
  sectorOf(phrase: string): string | undefined;
  /** Number of words in the longest such phrase. */
  longestSectorPhrase: number;
  /** How a lemma or phrase in lower case speaks of a relation, −1 … +1, or undefined. */
  sentimentOf(term: string): number | undefined;
  /** Number of words in the longest term of sentiment. */
  longestSentimentTerm: number;
}
