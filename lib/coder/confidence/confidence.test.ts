import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reliabilityOf } from "@/lib/scoring/reliability";
import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ConfidenceInput } from "./confidence-features";
import { estimateByStage, estimateWith, recordLogOdds, type ConfidenceModel } from "./confidence-model";
import { fitConfidence, type ConfidenceSample } from "./fit-confidence";

const inputOf = (ruleId: string, features: Partial<Record<ConfidenceFeature, number>> = {}): ConfidenceInput => ({
  ruleId,
  type: "CONSULT",
  features: {
    ...(Object.fromEntries(CONFIDENCE_FEATURES.map((name) => [name, 0])) as Record<ConfidenceFeature, number>),
    ...features,
  },
});

/** Events whose rules are right in 90, 60 and 30 of 100 cases, less so where participants are inferred. */
function samplesOf(count: number): ConfidenceSample[] {
  let state = 7;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from({ length: count }, (_, text) => {
    const rule = Math.floor(next() * 3);
    const inferred = Math.round(next());
    const share = [0.9, 0.6, 0.3][rule]! - 0.25 * inferred;
    return { input: inputOf(`rule-${rule}`, { inferred }), isRight: next() < share, text, isWhole: true };
  });
}

describe("fitConfidence", () => {
  const model = fitConfidence(samplesOf(2_000));
  const estimate = estimateWith(model);

  it("learns which rules are right and what makes an event less sure", () => {
    expect(estimate(inputOf("rule-0"))).toBeCloseTo(0.9, 1);
    expect(Math.abs(estimate(inputOf("rule-1")) - 0.6)).toBeLessThan(0.1);
    expect(estimate(inputOf("rule-0", { inferred: 1 }))).toBeLessThan(estimate(inputOf("rule-0")) - 0.1);
  });
  it("is calibrated on events that it has not seen", () => {
    const unseen = samplesOf(4_000).slice(2_000);
    const { bins, sure } = reliabilityOf(
      unseen.map(({ input, isRight }) => ({ confidence: estimate(input), isRight })),
    )!;
    for (const { count, right, meanConfidence } of bins.filter((bin) => bin.count >= 100))
      expect(Math.abs(right / count - meanConfidence)).toBeLessThan(0.1);
    expect(sure.share).toBeGreaterThanOrEqual(0.8);
  });
  it("gives the same model for the same events", () => {
    expect(fitConfidence(samplesOf(300))).toEqual(fitConfidence(samplesOf(300)));
  });
  it("takes a rule without a record for the mean of all", () => {
    expect(recordLogOdds(undefined, 0.7)).toBeCloseTo(Math.log(0.7 / 0.3));
    expect(recordLogOdds({ judged: 100, right: 100 }, 0.7)).toBeGreaterThan(2);
    expect(estimate(inputOf("rule-new"))).toBeLessThan(estimate(inputOf("rule-0")));
  });
  it("fits nothing to nothing", () => {
    expect(estimateWith(fitConfidence([]))(inputOf("any"))).toBe(0.5);
  });
});

describe("an estimate", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const features = fc.record(Object.fromEntries(CONFIDENCE_FEATURES.map((name) => [name, number])));
  it("is a probability whatever the weights and features are", () => {
    fc.assert(
      fc.property(features, features, number, (weights, values, intercept) => {
        const model: ConfidenceModel = {
          intercept,
          weights: weights as ConfidenceModel["weights"],
          ruleWeight: 1,
          typeWeight: 1,
          meanPrecision: 0.7,
          rules: {},
          types: {},
        };
        const input = {
          ruleId: "constructor",
          type: "CONSULT" as const,
          features: values as ConfidenceInput["features"],
        };
        for (const confidence of [estimateWith(model)(input), estimateByStage(input)]) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
    );
  });
});
