import type { EstimateConfidence } from "./confidence/confidence-model";
import type { Parser } from "./parser/parser";

/** What the coder has learnt from texts, beside its rules; without a model a stage does with what it has. */
export interface CoderModels {
  /** How sure an event is (see data/models/confidence.json). */
  estimateConfidence?: EstimateConfidence;
  /** Reads sentences a second time, as trees (see data/models/english-parser.bin). */
  parser?: Parser;
}
