import type { ActorState } from "./actor-state";
import type { DocumentState } from "./document-state";
import type { EventState } from "./event-state";
import type { StepState } from "./step-state";

/** What a change is about. */
export const CHANGE_SUBJECTS = ["event", "document", "mediation", "actor"] as const;
export type ChangeSubjectKind = (typeof CHANGE_SUBJECTS)[number];

/** What an analyst did. */
export const CHANGE_KINDS = [
  "accept",
  "reject",
  "correct",
  "add",
  "delete",
  "restore",
  "merge",
  "split",
  "undo",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The thing that a change is about; the id as text, `"1204"` for an event. */
export interface ChangeSubject {
  kind: ChangeSubjectKind;
  id: string;
}

/** A thing under review: all its fields, of an event, a document, an actor or a step of mediation. */
export type SubjectValue = EventState | DocumentState | ActorState | StepState;

/** Some fields of a thing under review with their values. */
export type SubjectPatch = Partial<EventState> | Partial<DocumentState> | Partial<ActorState> | Partial<StepState>;

/** A thing under review with the number of changes that it has seen; `value` null when it is not there (deleted, or not yet added). */
export interface SubjectState<Value extends SubjectValue = SubjectValue> {
  version: number;
  value: Value | null;
}

/** One record of the review log. Records are never changed and never removed. */
export interface Change {
  /** Ascending in the order in which changes were made. */
  id: number;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  /** Display name that the analyst gave; may be empty. */
  who: string;
  subject: ChangeSubject;
  kind: ChangeKind;
  /** The changed fields as they were; null where the thing was not there. */
  before: SubjectPatch | null;
  /** The same fields as they became; null where the thing is no longer there. */
  after: SubjectPatch | null;
  reason: string;
  /** The change that this one takes back. */
  undoes?: number;
  /** Changes that were made together carry the same word. */
  batch?: string;
  /** Number of changes that the thing had seen before this one. */
  baseVersion: number;
}

/** A change that has not been written yet. */
export type ChangeDraft = Omit<Change, "id">;
