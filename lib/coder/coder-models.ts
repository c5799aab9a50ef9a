import type { EstimateConfidence } from "./confidence/confidence-model";

/** What the coder has learnt from texts, beside its rules; without a model a stage does with what it has. */
export interface CoderModels {
  /** How sure an event is (see data/models/confidence.json). */
  estimateConfidence?: EstimateConfidence;
}
