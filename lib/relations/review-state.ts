/** What an analyst has said of an event. Rejected events never count; proposed and accepted ones do. */
export const REVIEW_STATES = ["proposed", "accepted", "rejected"] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** Whether a value names a review state. */
export function isReviewState(value: unknown): value is ReviewState {
  return typeof value === "string" && (REVIEW_STATES as readonly string[]).includes(value);
}
