import type { CodedEvent } from "@/lib/relations/coded-event";
import { topLevelCode } from "@/lib/relations/actor-code";
import { eventDyads } from "@/lib/relations/event-dyads";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import { quadClassNumber } from "@/lib/relations/quad-class";

/** One directed pair of top-level codes that an event concerns; a reciprocal act is one row. */
export interface DirectedRow {
  source: string;
  target: string;
  plover: EventType;
  /** 1 verbal cooperation … 4 material conflict. */
  quad: 1 | 2 | 3 | 4;
  modality: Modality;
  reciprocal: boolean;
  /** Of the event, 0 … 1. */
  confidence: number;
}

/** Steps that are taken without the parties acting on each other. */
const ACTS_OF_ONE_SIDE: readonly MediationState[] = ["requested", "offered", "accepted", "rejected", "withdrawn"];

/** Steps of a party towards the mediator: who accepts, rejects or asks is the party. */
const ANSWERS: readonly MediationState[] = ["requested", "accepted", "rejected"];

/** Whether the text names the actor in this event; a party that the context adds answers nobody. */
const isNamed = (event: CodedEvent, code: string) =>
  event.participants.some((one) => topLevelCode(one.code) === code && one.text !== "");

/** The directed pairs of coded events, as scorers of event data want them. */
export function toDirectedRows(events: readonly CodedEvent[]): DirectedRow[] {
  return events.flatMap((event) => {
    const isOneSided = event.mediationState !== undefined && ACTS_OF_ONE_SIDE.includes(event.mediationState);
    const isAnswer = event.mediationState !== undefined && ANSWERS.includes(event.mediationState);
    return eventDyads(event)
      .filter((dyad) => !(isOneSided && dyad.roleOfA === "party" && dyad.roleOfB === "party"))
      .filter(({ a, b, roleOfA }) => !isAnswer || isNamed(event, roleOfA === "party" ? a : b))
      .map(({ a, b, direction, roleOfA }) => ({
        ...(isAnswer
          ? { source: roleOfA === "party" ? a : b, target: roleOfA === "party" ? b : a }
          : orderedPair(a, b, direction, isLater(event, a, b))),
        plover: event.type,
        quad: quadClassNumber(event.quadClass),
        modality: event.modality,
        reciprocal: direction === "both",
        confidence: event.confidence,
      }));
  });
}

/** Whether the text names one actor after another. */
function isLater(event: CodedEvent, one: string, other: string): boolean {
  const placeOf = (code: string) =>
    event.participants.findIndex((participant) => topLevelCode(participant.code) === code);
  return placeOf(one) > placeOf(other);
}

/** Who acts stands first; of a reciprocal act the one that the text puts first. */
function orderedPair(a: string, b: string, direction: string, isTurned: boolean): { source: string; target: string } {
  return direction === "b-to-a" || (direction === "both" && isTurned)
    ? { source: b, target: a }
    : { source: a, target: b };
}
