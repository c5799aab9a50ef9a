import { topLevelCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import type { DraftEvent, DraftParticipant } from "../events/draft-event";
import type { SentenceFrame } from "../events/sentence-frame";
import { RULES } from "../rules/rules";
import type { Phrase } from "../syntax/phrase";

/** What is known of a found act that bears on whether it is right; each a number near 0 … 1. */
export const CONFIDENCE_FEATURES = [
  /** What the stage that found it thinks of it, 0 … 1. */
  "stage",
  /** 1 where a noun names the act, 0 where a verb does. */
  "noun",
  "reciprocal",
  "future",
  /** Another word holds the act (promised, demanded), so that its type is not the rule's own. */
  "held",
  /** Share of the participants that pronoun, topic or place stand for. */
  "inferred",
  /** Logarithm of the words between trigger and the nearest, and the furthest, participant. */
  "near",
  "far",
  /** Logarithm of the words from the furthest of those who act to the trigger; 0 where they stand behind it. */
  "lead",
  /** 1 where one of those who act stands right before the trigger, or one acted on right behind it. */
  "subject",
  "object",
  /** Logarithm of the words and of the other actors of the sentence. */
  "length",
  "others",
  /** 1 where the sentence holds a relative or subordinate clause. */
  "clauses",
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];

/** A found act as the model of confidence sees it. */
export interface ConfidenceInput {
  ruleId: string;
  type: EventType;
  features: Readonly<Record<ConfidenceFeature, number>>;
}

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const LONG = Math.log(60);

/** The features of a draft in its document. */
export function confidenceInput(draft: DraftEvent, frames: readonly SentenceFrame[]): ConfidenceInput {
  const frame = frames[draft.sentence]!;
  const rule = RULE_BY_ID.get(draft.ruleId);
  const acting = [...draft.sources, ...draft.mediators].map(placed);
  const actedOn = [...draft.targets, ...draft.parties].map(placed);
  const participants = [...acting, ...actedOn];
  const distances = participants
    .filter(({ first }) => first !== undefined)
    .map(({ first = 0, last = 0 }) => Math.max(0, first - draft.trigger, draft.trigger - last));
  const named = new Set(frame.mentions.flatMap(({ actors }) => actors.map(({ code }) => topLevelCode(code))));
  const codes = new Set(participants.map(({ code }) => topLevelCode(code)));
  /** What stands in another sentence is as far as what does not stand at all. */
  function placed(one: DraftParticipant): DraftParticipant {
    return one.sentence === undefined || one.sentence === draft.sentence
      ? one
      : { code: one.code, name: one.name, isInferred: one.isInferred };
  }
  return {
    ruleId: draft.ruleId,
    type: draft.type,
    features: {
      stage: draft.confidence,
      noun: Number(rule?.match.form === "noun"),
      reciprocal: Number(draft.isReciprocal),
      future: Number(draft.modality === "future"),
      held: Number(rule?.code.type !== draft.type),
      inferred: shareOf(participants, ({ isInferred }) => isInferred),
      near: logOf(Math.min(...distances)),
      far: logOf(Math.max(...distances)),
      lead: logOf(Math.max(0, ...acting.map(({ last }) => (last === undefined ? Infinity : draft.trigger - last)))),
      subject: Number(acting.some(({ last }) => isNext(draft.trigger - (last ?? Infinity)))),
      object: Number(actedOn.some(({ first }) => isNext((first ?? Infinity) - draft.trigger))),
      length: logOf(frame.sentence.tokens.length),
      others: Math.log(1 + [...named].filter((code) => !codes.has(code)).length),
      clauses: Number(frame.phrases.some(opensClause)),
    },
  };
}

const opensClause = (phrase: Phrase) =>
  phrase.kind === "particle" && (phrase.role === "subordinator" || phrase.role === "relative");

/** Words that stand this close make one phrase with the trigger. */
const isNext = (distance: number) => distance > 0 && distance <= 3;

/** 0 for nothing, 1 for about sixty words; what has no distance counts as far. */
const logOf = (count: number) => (Number.isFinite(count) ? Math.min(1.5, Math.log(1 + count) / LONG) : 1);

function shareOf<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(has).length / items.length;
}
