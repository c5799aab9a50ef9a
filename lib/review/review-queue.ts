import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { ReviewState } from "@/lib/relations/review-state";
import type { TextSpan } from "./event-state";

/** The sentences around an event's first evidence, in the order of the text. */
export interface ReviewPassage {
  evidenceId: number;
  documentId: string;
  sentences: TextSpan[];
}

/** One event to be reviewed, with what is needed to judge it. */
export interface ReviewItem {
  event: RelationEvent;
  /** Number of changes that the event has seen: what a decision on it is based on. */
  version: number;
  passage?: ReviewPassage;
}

/** One page of what is to be reviewed, the most pressing first. */
export interface ReviewQueue {
  items: ReviewItem[];
  /** Number of the filter's events from documents, by what has been said of them. */
  progress: Record<ReviewState, number>;
  /** Opaque; absent on the last page. */
  nextCursor?: string;
  actorNames: ActorNames;
}
