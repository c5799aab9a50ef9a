import type { RelationEvent } from "@/lib/relations/relation-event";
import type { EventState } from "@/lib/review/event-state";
import { replayChanges } from "@/lib/review/replay-changes";
import type { DecisionInput } from "@/lib/review/review-input";
import {
  hasSameParticipants,
  patternDecision,
  replacedActor,
  type ReplacedActor,
  type SamePattern,
} from "@/lib/review/same-pattern";
import { readEvents } from "@/server/store/read-events";
import {
  findEventChange,
  findReviewedEvent,
  readMentionWords,
  readProposedOfAlias,
  readProposedOfRule,
  readRules,
} from "@/server/store/review/read-review";
import { reviewItems } from "./list-review-queue";

/** Events looked through, and events offered. */
const MOST_CANDIDATES = 2000;
const MOST_OFFERED = 200;

/**
 * The proposed events that a change would fit as well: where an actor was replaced, those in which the same words
 * named the same actor; else those that the same rule coded with the same actors in the same roles. Empty where there
 * are none or the change says something of its own event alone. At most 200, the newest first.
 */
export async function findSamePattern(changeId: number): Promise<SamePattern[]> {
  const change = findEventChange(changeId);
  const eventId = Number(change?.subject.id);
  const event = change && findReviewedEvent(eventId);
  if (!change?.after || !event || event.machine === null) return [];
  const earlier = event.changes.filter(({ baseVersion }) => baseVersion < change.baseVersion);
  const replayed = replayChanges<EventState>(event.machine, earlier);
  if (!replayed.ok || !replayed.value.value) return [];
  const before = replayed.value.value;
  const after = change.after as Partial<EventState>;
  const replaced = after.participants && replacedActor(before.participants, after.participants);
  const found = replaced ? sameAliases(eventId, replaced) : sameRules(eventId, before, after);
  return found.filter(({ items }) => items.length > 0);
}

function sameRules(eventId: number, before: EventState, after: Partial<EventState>): SamePattern[] {
  const decision = patternDecision(after);
  if (!decision) return [];
  return readRules(eventId).map((ruleId) => {
    const alike = readEvents(readProposedOfRule(ruleId, MOST_CANDIDATES)).filter(
      ({ id, participants }) => id !== eventId && hasSameParticipants(participants, before.participants),
    );
    return patternOf("rule", ruleId, alike, () => decision);
  });
}

function sameAliases(eventId: number, { from, to }: ReplacedActor): SamePattern[] {
  return (readMentionWords(eventId).get(from) ?? []).map((words) => {
    const alike = readEvents(readProposedOfAlias(from, words, MOST_CANDIDATES)).filter(({ id }) => id !== eventId);
    return patternOf("alias", words, alike, ({ participants }) => ({
      kind: "correct",
      after: { participants: participants.map(({ code, role }) => ({ code: code === from ? to : code, role })) },
    }));
  });
}

function patternOf(
  by: SamePattern["by"],
  shared: string,
  alike: readonly RelationEvent[],
  decide: (event: RelationEvent) => Pick<DecisionInput, "kind" | "after">,
): SamePattern {
  const items = reviewItems(alike.slice(0, MOST_OFFERED));
  const decisions = items.map(({ event, version }) => ({ eventId: event.id, baseVersion: version, ...decide(event) }));
  return { by, shared, items, decisions };
}
