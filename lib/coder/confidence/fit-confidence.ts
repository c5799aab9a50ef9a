import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ConfidenceInput } from "./confidence-features";
import { recordLogOdds, type ConfidenceModel, type TrackRecord } from "./confidence-model";

/** An event that gold judged. */
export interface ConfidenceSample {
  input: ConfidenceInput;
  isRight: boolean;
  /** Number of its text. */
  text: number;
  /** Whether all pairs of the text are annotated; others only add to the records. */
  isWhole: boolean;
}

/** Strong, since a few hundred events bear few weights; on features of one scale. */
const RIDGE = 10;
const STEPS = 30;
/** Parts into which the texts are cut, so that a record can be that of others. */
const PARTS = 7;

/**
 * Fits the logistic model to judged events: ridge regression by Newton's method with a fixed number of steps, so that
 * the same samples give the same model. While the weights are fitted, the record of a rule or a type is that of other texts, lest an event
 * speak for itself.
 */
export function fitConfidence(samples: readonly ConfidenceSample[]): ConfidenceModel {
  const whole = samples.filter(({ isWhole }) => isWhole);
  const meanPrecision = whole.length === 0 ? 0.5 : clamp(whole.filter(({ isRight }) => isRight).length / whole.length);
  const elsewhere = Array.from({ length: PARTS }, (_, part) =>
    recordsOf(samples.filter(({ text }) => text % PARTS !== part)),
  );
  const rows = whole.map(({ input, isRight, text }) => {
    const { rules, types } = elsewhere[text % PARTS]!;
    const records = [rules[input.ruleId], types[input.type]].map((record) => recordLogOdds(record, meanPrecision));
    return { values: [1, ...records, ...CONFIDENCE_FEATURES.map((name) => input.features[name])], isRight };
  });
  const [intercept = 0, ruleWeight = 0, typeWeight = 0, ...weights] = fitScaled(rows, CONFIDENCE_FEATURES.length + 3);
  return {
    intercept: rounded(intercept),
    weights: Object.fromEntries(CONFIDENCE_FEATURES.map((name, i) => [name, rounded(weights[i]!)])) as Record<
      ConfidenceFeature,
      number
    >,
    ruleWeight: rounded(ruleWeight),
    typeWeight: rounded(typeWeight),
    meanPrecision: rounded(meanPrecision),
    ...recordsOf(samples),
  };
}

function recordsOf(samples: readonly ConfidenceSample[]): Pick<ConfidenceModel, "rules" | "types"> {
  return { rules: recordsBy(samples, ({ ruleId }) => ruleId), types: recordsBy(samples, ({ type }) => type) };
}

function recordsBy(
  samples: readonly ConfidenceSample[],
  nameOf: (input: ConfidenceInput) => string,
): Record<string, TrackRecord> {
  const records = new Map<string, TrackRecord>();
  for (const { input, isRight } of samples) {
    const { judged, right } = records.get(nameOf(input)) ?? { judged: 0, right: 0 };
    records.set(nameOf(input), { judged: judged + 1, right: right + Number(isRight) });
  }
  return Object.fromEntries([...records].sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface Row {
  values: readonly number[];
  isRight: boolean;
}

/** Fits with every feature brought to mean 0 and deviation 1, so that the ridge bears on all alike. */
function fitScaled(rows: readonly Row[], size: number): number[] {
  const scales = Array.from({ length: size }, (_, i) => {
    const mean = rows.reduce((sum, { values }) => sum + values[i]!, 0) / Math.max(1, rows.length);
    const spread = rows.reduce((sum, { values }) => sum + (values[i]! - mean) ** 2, 0) / Math.max(1, rows.length);
    return i === 0 || spread < 1e-12 ? { mean: 0, deviation: 1 } : { mean, deviation: Math.sqrt(spread) };
  });
  const scaled = rows.map(({ values, isRight }) => ({
    values: values.map((value, i) => (value - scales[i]!.mean) / scales[i]!.deviation),
    isRight,
  }));
  const weights = fitLogistic(scaled, size).map((weight, i) => weight / scales[i]!.deviation);
  const shift = weights.reduce((sum, weight, i) => sum + (i === 0 ? 0 : weight * scales[i]!.mean), 0);
  return weights.map((weight, i) => (i === 0 ? weight - shift : weight));
}

function fitLogistic(rows: readonly Row[], size: number): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { values, isRight } of rows) {
      const sum = values.reduce((total, value, i) => total + value * weights[i]!, 0);
      const probability = 1 / (1 + Math.exp(-sum));
      const spread = probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        gradient[i]! += values[i]! * (Number(isRight) - probability);
        for (let j = 0; j < size; j++) curvature[i]![j]! += values[i]! * values[j]! * spread;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights;
}

/** Gaussian elimination with partial pivoting; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i]![column]! / rows[column]![column]!;
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * rows[column]![j]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}

const clamp = (share: number) => Math.max(0.05, Math.min(0.95, share));
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
