import type { ConfidenceInput } from "@/lib/coder/confidence/confidence-features";
import type { ConfidenceSample } from "@/lib/coder/confidence/fit-confidence";
import type { Day } from "@/lib/relations/day";
import type { GoldScheme } from "@/lib/scoring/gold-scheme";
import type { GoldText } from "@/lib/scoring/gold-text";
import { judgedConfidences } from "@/lib/scoring/reliability";
import { coderModels } from "@/server/workers/coder-models";
import { predict } from "./predict";

/** The events that the coder finds in the text of this number and gold can judge, with what their confidence may be told from. */
export function judgedSamples(text: GoldText, scheme: GoldScheme, fallback: Day, number: number): ConfidenceSample[] {
  const inputs: ConfidenceInput[] = [];
  // Each event's confidence is the number of its input, so that judgement and input find each other again.
  const estimateConfidence = (input: ConfidenceInput) => inputs.push(input) - 1;
  const prediction = predict(text, fallback, { ...coderModels(), estimateConfidence });
  return judgedConfidences([text], [prediction], scheme).map(({ confidence, isRight }) => ({
    input: inputs[confidence]!,
    isRight,
    text: number,
    isWhole: !text.isPartial,
  }));
}
