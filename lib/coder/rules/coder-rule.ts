import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";

/**
 * Where the one acted on stands, tried in order: `object` (direct object), `person` (a direct object that is one), `owner` (whose thing the object is:
 * "Iran's decision"), `that` (who should act in "demand that X …"), `place` (the state of the place), `topic` (the other side of the pair that the document is about), `parties` (both of that pair, for one who is not of it), `doer` (who did the act told last, for "condemned the raid"), `relative` (who does it in "the truce that X proposed"), a preposition,
 * `any` (the first other actor to the right in the clause), or, where nobody is named, the government of those who act
 * (`own-government`: protest) or the people of the state that acts (`own-people`: a curfew).
 */
export type TargetSlot =
  | "object"
  | "person"
  | "owner"
  | "that"
  | "place"
  | "relative"
  | "topic"
  | "parties"
  | "doer"
  | "any"
  | "own-government"
  | "own-people"
  | `prep:${string}`;

/** A verb, with conditions on the words to its right. */
export interface VerbMatch {
  form: "verb";
  verbs: readonly string[];
  /** One of these lemmas must stand among its complements. */
  objects?: readonly string[];
  /** One of these prepositions must lead a complement ("called for"). */
  prepositions?: readonly string[];
  /** One of these must head its subject ("talks collapsed"). */
  subjects?: readonly string[];
  /** None of these may stand among its complements. */
  without?: readonly string[];
  targets: readonly TargetSlot[];
}

/** A noun for an act, with its actors around it: "A's visit to B", "talks between A and B", "A-B talks". */
export interface NounMatch {
  form: "noun";
  nouns: readonly string[];
  /** Prepositions that lead to the one acted on. */
  prepositions: readonly string[];
}

/** A verb, adjective or noun that says how its complement is held: promised, refused, threatened, hoped for. */
export interface StanceMatch {
  form: "stance";
  words: readonly string[];
  stance: "promise" | "threaten" | "refuse" | "demand" | "hope" | "deny" | "begin" | "fail" | "cease" | "allege";
}

/** A mediation named by a verb, noun or adjective; who mediates and between whom is read around it. */
export interface MediationMatch {
  form: "mediation";
  words: readonly string[];
  /** One of these lemmas must go with it ("brokered a ceasefire"). */
  objects?: readonly string[];
}

export type RuleMatch = VerbMatch | NounMatch | StanceMatch | MediationMatch;

/** What a match is coded as. */
export interface RuleCode {
  /** Absent for a stance: the type then derives from what it governs. */
  type?: EventType;
  cameoCode?: string;
  /** PLOVER mode, for the intensity (`phone`, `aerial`). */
  mode?: string;
  isReciprocal?: boolean;
  mediationState?: MediationState;
}

/** A rule as named data: what it looks for, an example that it must code, and why. */
export interface CoderRule<Match extends RuleMatch = RuleMatch> {
  id: string;
  example: string;
  match: Match;
  code: RuleCode;
  why: string;
}
