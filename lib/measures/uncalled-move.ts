import { isGap, type Gap } from "@/lib/relations/gap";
import { MIN_EVENTS_FOR_VERDICT } from "./measure-constants";
import { changeVerdict } from "./tension-change";
import type { Tension } from "./tension";

/** Why a move of tension gets no verdict. */
export type UncalledReason =
  "none-before" | "none-after" | "too-few" | "too-few-before" | "too-few-after" | "bands-overlap";

/** Tension and events of a dyad in one of the two periods that are compared. */
export interface PeriodTension {
  tension: Tension | Gap;
  eventCount: number;
}

/** A move of a dyad's tension that can't be called deterioration or improvement, and why not. */
export interface UncalledMove {
  /** Tension 0–100, or a gap where the period has none. */
  before: number | Gap;
  after: number | Gap;
  eventsBefore: number;
  eventsAfter: number;
  why: UncalledReason;
  /** Points by which to rank: a period without tension counts as 50, the index of no evidence. */
  size: number;
}

/** The tension that a period without one counts as where moves are ranked: the index of no evidence. */
export const NO_EVIDENCE_TENSION = 50;

/** The move between two periods that no verdict names; absent when one does, and when neither period has a tension. */
export function uncalledMove(before: PeriodTension, after: PeriodTension): UncalledMove | undefined {
  const valueOf = ({ tension }: PeriodTension) => (isGap(tension) ? tension : tension.value);
  const rankOf = ({ tension }: PeriodTension) => (isGap(tension) ? NO_EVIDENCE_TENSION : tension.value);
  const why = reasonFor(before, after);
  if (!why) return undefined;
  return {
    before: valueOf(before),
    after: valueOf(after),
    eventsBefore: before.eventCount,
    eventsAfter: after.eventCount,
    why,
    size: Math.abs(rankOf(after) - rankOf(before)),
  };
}

function reasonFor(before: PeriodTension, after: PeriodTension): UncalledReason | undefined {
  if (isGap(before.tension)) return isGap(after.tension) ? undefined : "none-before";
  if (isGap(after.tension)) return "none-after";
  if (changeVerdict(before.tension, after.tension) !== "no-clear-change") return undefined;
  const isFewBefore = before.tension.eventCount < MIN_EVENTS_FOR_VERDICT;
  const isFewAfter = after.tension.eventCount < MIN_EVENTS_FOR_VERDICT;
  if (isFewBefore) return isFewAfter ? "too-few" : "too-few-before";
  return isFewAfter ? "too-few-after" : "bands-overlap";
}
