import type { ActorCode } from "@/lib/relations/actor-code";

/** What kind of words name the actor. */
export type MentionKind =
  | "state"
  | "demonym"
  | "capital"
  | "seat"
  | "person"
  | "organisation"
  | "armed-group"
  | "place"
  | "role"
  | "pronoun"
  | "not-actor";

/** An actor as the dictionaries know it. */
export interface ActorRef {
  code: ActorCode;
  name: string;
}

/** Words of a sentence that name an actor or a place. */
export interface Mention {
  /** Index of the first and the last token in the sentence, inclusive. */
  first: number;
  last: number;
  kind: MentionKind;
  /** Whom the words stand for: usually one, two for "the two sides"; none for a place or an unresolved role. */
  actors: ActorRef[];
  /** The place is where something happens and does not act: "in Baku". */
  isPlace: boolean;
  /** Name of the place as the text gives it and the state in which it lies. */
  place?: { name: string; stateCode: ActorCode };
  /** Whom a person's name stands for outside the term of office: a title before the name says that it counts. */
  outOfTerm?: ActorRef;
  /** Whom words stand for that make no actor in a text: a firm, a group before its time. */
  named?: ActorRef;
  /** CAMEO sector of a role word that was found, or of a group (`REB`, `PRM`). */
  sector?: string;
  /** The text names no actor here: the context does. */
  isInferred?: boolean;
  /** The words are a person, so that he or she may mean them. */
  isPerson: boolean;
  /** More than one person or body, so that they may mean them. */
  isPlural: boolean;
}
