import { gap, isGap, type Gap } from "@/lib/relations/gap";
import type { Change } from "./change";
import { MIN_EVENTS_FOR_VERDICT } from "./measure-constants";
import type { Tension } from "./tension";

/**
 * The change of a dyad's tension between two periods, plus is worse. A gap where either period has none
 * (`no-events` before `no-signed-events`).
 */
export function tensionChange(before: Tension | Gap, after: Tension | Gap): Change | Gap {
  if (isGap(after)) return gap(after.reason);
  if (isGap(before)) return gap(before.reason);
  return {
    difference: after.value - before.value,
    verdict: changeVerdict(before, after),
    before: before.value,
    after: after.value,
  };
}

/** The word for the change: named only if both have at least five events and their bands do not overlap. */
export function changeVerdict(before: Tension, after: Tension): Change["verdict"] {
  const isEnough = Math.min(before.eventCount, after.eventCount) >= MIN_EVENTS_FOR_VERDICT;
  if (isEnough && after.low > before.high) return "deterioration";
  if (isEnough && after.high < before.low) return "improvement";
  return "no-clear-change";
}
