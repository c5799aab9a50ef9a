import type { Day } from "./day";

/** A dated note of an analyst on a dyad, an actor, or everything. Plain text. */
export interface Annotation {
  /** A UUID. */
  id: string;
  /** `AFG-PAK` for a dyad, `PAK` for an actor, empty for all. */
  subject: string;
  /** First and last day, both inclusive; the same for a note on one day. */
  fromDate: Day;
  toDate: Day;
  /** 1 … 500 characters. */
  text: string;
  /** The name that its writer gave, at most 60 characters; may be empty. */
  author: string;
  /** Instant in UTC of the last change. */
  savedAt: string;
}

/** What a writer says; the rest is the store's. */
export type AnnotationInput = Omit<Annotation, "id" | "savedAt">;
