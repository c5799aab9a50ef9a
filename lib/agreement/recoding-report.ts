import type { RecodingDifference } from "./recoding-difference";

/** What coding a document again came to. */
export interface RecodingReport {
  documentId: string;
  coderVersionBefore: string;
  coderVersion: string;
  /** Acts that came out as they were. */
  sameCount: number;
  /** In the order of the text. */
  differences: RecodingDifference[];
  /** Steps of mediations that are told now and were not, and the other way round. */
  newStepCount: number;
  goneStepCount: number;
}
