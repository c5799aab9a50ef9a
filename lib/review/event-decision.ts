import { intensityOf } from "@/lib/relations/plover-intensity";
import type { EventState } from "./event-state";
import { isSameValue } from "./is-same-value";
import { refusal, type Reviewed } from "./refusal";

/** Fields of an event that an analyst corrects. */
export type EventCorrection = Partial<Omit<EventState, "reviewState" | "cameoCode">>;

/** What an analyst says of one event. */
export interface EventDecision {
  eventId: number;
  kind: "accept" | "reject" | "correct";
  /** The fields to set; only with `correct`. */
  after?: EventCorrection;
  /** The event's version that the analyst saw. */
  baseVersion: number;
  reason?: string;
}

/**
 * The fields that a decision changes, before and after. A correction also accepts; a new type brings its own intensity
 * (unless one is given) and leaves no CAMEO code. Refuses what changes nothing.
 */
export function decisionPatch(
  event: EventState,
  decision: Pick<EventDecision, "kind" | "after">,
): Reviewed<{ before: Partial<EventState>; after: Partial<EventState> }> {
  const wanted: Partial<EventState> =
    decision.kind === "correct"
      ? { ...derived(event, decision.after ?? {}), ...decision.after, reviewState: "accepted" }
      : { reviewState: decision.kind === "accept" ? "accepted" : "rejected" };
  const fields = (Object.keys(wanted) as (keyof EventState)[]).filter(
    (field) => wanted[field] !== undefined && !isSameValue(wanted[field], event[field]),
  );
  if (fields.length === 0) return { ok: false, faults: [refusal("nothing-changed")] };
  const pick = (from: Partial<EventState>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { ok: true, value: { before: pick(event), after: pick(wanted) } };
}

function derived(event: EventState, { type, mediationState }: EventCorrection): Partial<EventState> {
  const isNewType = type !== undefined && type !== event.type;
  const isNewState = mediationState !== undefined && mediationState !== event.mediationState;
  if (!isNewType && !isNewState) return {};
  const state = mediationState === undefined ? event.mediationState : mediationState;
  return {
    intensity: intensityOf(type ?? event.type, undefined, state ?? undefined),
    ...(isNewType && { cameoCode: null }),
  };
}
