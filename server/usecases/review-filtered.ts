import type { EventFilter } from "@/lib/relations/event-filter";
import { message } from "@/lib/relations/message";
import type { Outcome } from "@/lib/relations/fault";
import type { Change } from "@/lib/review/change";
import { refusal } from "@/lib/review/refusal";
import { MOST_DECISIONS } from "@/lib/review/review-input";
import { readEventVersions } from "@/server/store/review/read-review";
import { ask } from "./ask";
import { reviewEvents } from "./review-events";

/**
 * Accepts or rejects all that the filter leaves to be reviewed, in one transaction. `expectedCount` is the number that
 * the analyst was shown; when it is no longer true nothing is written, and `count-changed` says how many there are now.
 */
export async function reviewFiltered(
  filter: EventFilter,
  kind: "accept" | "reject",
  { expectedCount, who, reason }: { expectedCount: number; who: string; reason: string },
): Promise<Outcome<Change[]>> {
  const ids = await ask("listReviewable", filter);
  if (ids.length !== expectedCount) {
    const told = message("faults.review.count-changed", { expected: expectedCount, count: ids.length });
    return { ok: false, faults: [{ code: "count-changed", message: told }] };
  }
  if (ids.length > MOST_DECISIONS)
    return { ok: false, faults: [refusal("batch-too-large", { count: ids.length, most: MOST_DECISIONS })] };
  const versions = readEventVersions(ids);
  const decisions = ids.map((eventId) => ({ eventId, kind, reason, baseVersion: versions.get(eventId) ?? 0 }));
  return reviewEvents(decisions, who);
}
