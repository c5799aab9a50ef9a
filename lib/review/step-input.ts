import type { StepState } from "./step-state";

/** What of a step an analyst sets. */
export type StepFields = Pick<StepState, "state" | "stateDate" | "mediators" | "parties" | "host">;

/** A step with the words of a document that tell it, as a page sends it. */
export interface StepInput extends StepFields {
  documentId: string;
  start: number;
  end: number;
}
