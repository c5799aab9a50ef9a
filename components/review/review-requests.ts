import type { Answer } from "@/components/ui/shown-fault";
import type { Change } from "@/lib/review/change";
import type { EventHistory } from "@/lib/review/event-history";
import type { AdditionInput, DecisionInput } from "@/lib/review/review-input";
import type { ReviewItem, ReviewQueue } from "@/lib/review/review-queue";
import type { SamePattern } from "@/lib/review/same-pattern";

/** What the page of review asks of the server. None of them throws. */
export interface ReviewRequests {
  decide: (decisions: readonly DecisionInput[], who: string) => Promise<Answer<{ changes: Change[] }>>;
  decideAll: (
    query: string,
    batch: { kind: "accept" | "reject"; expectedCount: number; who: string; reason: string },
  ) => Promise<Answer<{ changeCount: number }>>;
  add: (event: AdditionInput, who: string) => Promise<Answer<{ change: Change }>>;
  undo: (changeId: number, who: string) => Promise<Answer<{ change: Change }>>;
  more: (query: string, cursor: string) => Promise<Answer<ReviewQueue>>;
  /** One event as it stands now. */
  item: (eventId: number) => Promise<Answer<{ items: ReviewItem[] }>>;
  history: (eventId: number) => Promise<Answer<EventHistory>>;
  samePattern: (changeId: number) => Promise<Answer<{ patterns: SamePattern[] }>>;
}
