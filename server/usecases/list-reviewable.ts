import type { EventFilter } from "@/lib/relations/event-filter";
import { openReviewView, reviewableIds } from "./list-review-queue";

/** The ids of all events from documents that await review under the filter, the newest first. */
export async function listReviewable(filter: EventFilter): Promise<number[]> {
  return reviewableIds(openReviewView(filter));
}
