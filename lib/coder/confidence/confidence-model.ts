import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ConfidenceInput } from "./confidence-features";

/** How often the events of a rule or a type were right on the texts that the model was fitted to. */
export interface TrackRecord {
  judged: number;
  right: number;
}

/** A logistic model of "this event is right"; data/models/confidence.json holds the one in use. */
export interface ConfidenceModel {
  intercept: number;
  weights: Readonly<Record<ConfidenceFeature, number>>;
  /** Weight of the log odds of the rule's own record. */
  ruleWeight: number;
  /** Weight of the log odds of the record of its type. */
  typeWeight: number;
  /** Share of right events over all rules, 0 … 1: what a rule without a record is taken for. */
  meanPrecision: number;
  rules: Readonly<Record<string, TrackRecord>>;
  types: Readonly<Record<string, TrackRecord>>;
}

/** How sure a found act is, 0 … 1. */
export type EstimateConfidence = (input: ConfidenceInput) => number;

/** A record counts as much as the mean from this number of judged events on. */
const PRIOR_EVENTS = 6;
const LEAST = 0.02;

/** The estimate of a fitted model: a probability between 0.02 and 0.98, to two places. */
export function estimateWith(model: ConfidenceModel): EstimateConfidence {
  return (input) => {
    const probability = 1 / (1 + Math.exp(-logOdds(model, input)));
    return Math.round(Math.max(LEAST, Math.min(1 - LEAST, probability)) * 100) / 100;
  };
}

/** The log odds that an event is right. */
function logOdds(model: ConfidenceModel, { ruleId, type, features }: ConfidenceInput): number {
  const ofRule = recordLogOdds(recordOf(model.rules, ruleId), model.meanPrecision);
  const ofType = recordLogOdds(recordOf(model.types, type), model.meanPrecision);
  return CONFIDENCE_FEATURES.reduce(
    (sum, name) => sum + model.weights[name] * features[name],
    model.intercept + model.ruleWeight * ofRule + model.typeWeight * ofType,
  );
}

const recordOf = (records: Readonly<Record<string, TrackRecord>>, name: string) =>
  Object.hasOwn(records, name) ? records[name] : undefined;

/** Log odds of a precision, drawn towards the mean where the record is short. */
export function recordLogOdds({ judged, right }: TrackRecord = { judged: 0, right: 0 }, meanPrecision: number): number {
  const precision = (right + PRIOR_EVENTS * meanPrecision) / (judged + PRIOR_EVENTS);
  return Math.log(precision / (1 - precision));
}

/** Without a model: what the stage thinks, less where participants are inferred; 0.05 … 0.95. */
export const estimateByStage: EstimateConfidence = ({ features }) =>
  Math.round(Math.max(0.05, Math.min(0.95, features.stage - 0.25 * features.inferred)) * 100) / 100;
