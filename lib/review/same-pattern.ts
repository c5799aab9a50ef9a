import type { ActorCode } from "@/lib/relations/actor-code";
import type { DecisionInput, ParticipantInput } from "./review-input";
import type { EventState } from "./event-state";
import type { ReviewItem } from "./review-queue";

/** Events that a correction would fit as well, with the decisions that would make it. */
export interface SamePattern {
  /** What they share: the rule that coded them and their actors, or the words that named an actor. */
  by: "rule" | "alias";
  /** The rule's id, or the words. */
  shared: string;
  items: ReviewItem[];
  /** One for each item, in the same order. */
  decisions: DecisionInput[];
}

/** An actor who was taken for another, at one place of an event. */
export interface ReplacedActor {
  from: ActorCode;
  to: ActorCode;
}

/** Fields that say how a kind of sentence is to be read, and not what happened on one day in one text. */
const PATTERN_FIELDS = ["type", "modality", "isReciprocal", "mediationState"] as const;

/**
 * What a change would do to another event of the same rule and actors; undefined where it says something of this one
 * event alone (a day, a sentence, an actor).
 */
export function patternDecision(after: Partial<EventState>): Pick<DecisionInput, "kind" | "after"> | undefined {
  if (after.reviewState === "rejected") return { kind: "reject" };
  const fields = PATTERN_FIELDS.filter((field) => after[field] !== undefined);
  if (fields.length === 0) return undefined;
  return { kind: "correct", after: Object.fromEntries(fields.map((field) => [field, after[field]])) };
}

/** The one actor who was replaced by another while all else of the participants stayed; undefined otherwise. */
export function replacedActor(
  before: readonly ParticipantInput[],
  after: readonly ParticipantInput[],
): ReplacedActor | undefined {
  if (before.length !== after.length || before.some(({ role }, index) => role !== after[index]!.role)) return undefined;
  const replaced = before.flatMap(({ code }, index) =>
    code === after[index]!.code ? [] : [{ from: code, to: after[index]!.code }],
  );
  const [first] = replaced;
  return first && replaced.every(({ from, to }) => from === first.from && to === first.to) ? first : undefined;
}

/** Whether two lists name the same actors in the same roles, in any order. */
export function hasSameParticipants(one: readonly ParticipantInput[], other: readonly ParticipantInput[]): boolean {
  const keys = (list: readonly ParticipantInput[]) =>
    list
      .map(({ code, role }) => `${role} ${code}`)
      .sort()
      .join("~");
  return keys(one) === keys(other);
}
