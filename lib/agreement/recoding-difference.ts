import type { CodedAct } from "./coded-act";

/** What a re-coding can find otherwise. */
export const RECODING_DIFFERENCES = ["new", "gone", "changed"] as const;
export type RecodingDifferenceKind = (typeof RECODING_DIFFERENCES)[number];

/** What an analyst had said of an act before it was coded again. */
export type ReviewedWord = "accepted" | "rejected" | "corrected";

/** What one sentence is coded as before and after; `before` null for a new act, `after` null for one that is gone. */
export interface RecodingDifference {
  kind: RecodingDifferenceKind;
  /** The analyst's word stands against the coder's: theirs is kept until they say otherwise. */
  isConflict: boolean;
  before: CodedAct | null;
  after: CodedAct | null;
  /** Present where an analyst had spoken of the act. */
  reviewed?: { word: ReviewedWord; act: CodedAct };
  /** The stored event that it concerns, where there is one. */
  eventId?: number;
}
