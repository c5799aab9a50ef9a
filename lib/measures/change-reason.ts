import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import { message, type Message } from "@/lib/relations/message";
import type { Change } from "./change";

/** Σ |intensity| on one side, and events, of one type in one period. */
export interface TypeTotals {
  type: EventType;
  conflict: number;
  cooperation: number;
  eventCount: number;
}

/**
 * Why tension changed, in one line: the event type whose share in the change is largest. Tension rises by more
 * conflict or less cooperation, and falls the other way round. Absent when no type moved that way.
 */
export function changeReason(
  difference: Change["difference"],
  before: readonly TypeTotals[],
  after: readonly TypeTotals[],
): Message | undefined {
  const sign = Math.sign(difference);
  const moves = EVENT_TYPES.map((type) => {
    const earlier = before.find((totals) => totals.type === type);
    const later = after.find((totals) => totals.type === type);
    const balance = (totals?: TypeTotals) => (totals ? totals.conflict - totals.cooperation : 0);
    return {
      type,
      share: sign * (balance(later) - balance(earlier)),
      before: earlier?.eventCount ?? 0,
      after: later?.eventCount ?? 0,
    };
  }).filter(({ share }) => share > 0);
  const largest = moves.reduce<(typeof moves)[number] | undefined>(
    (best, move) => (best && best.share >= move.share ? best : move),
    undefined,
  );
  if (!largest) return undefined;
  const { type } = largest;
  const values = { type, before: largest.before, after: largest.after };
  if (largest.before === largest.after) return message("measures.reason.stronger", values);
  return message(largest.after > largest.before ? "measures.reason.more" : "measures.reason.fewer", values);
}
