import { countedGold, isCounted, keyedEvents } from "./score-texts";
import type { CodedText } from "./coded-text";
import type { GoldScheme } from "./gold-scheme";
import type { GoldText } from "./gold-text";
import { matchEvents } from "./match-events";

/** How many events of one range of confidence were right. */
export interface ReliabilityBin {
  /** Bounds of the confidence; the lower belongs to the bin, 1 to the last. */
  from: number;
  to: number;
  count: number;
  right: number;
  /** Mean confidence of the events, 0 … 1; 0 without events. */
  meanConfidence: number;
}

/** Whether the confidence of events is what it claims to be (reliability table: Murphy and Winkler 1977). */
export interface Reliability {
  bins: ReliabilityBin[];
  /** Events at or above `from`. */
  sure: { from: number; count: number; right: number; share: number };
  /** Mean squared difference of confidence and outcome (Brier 1950), 0 … 1; less is better. */
  brier: number;
}

/** An event's confidence and whether gold has it: the same directed pair with the same type. */
export interface JudgedConfidence {
  confidence: number;
  isRight: boolean;
}

/** From this confidence on an event is called sure. */
export const SURE_FROM = 0.8;

const BIN_COUNT = 10;

/** The counted events that gold can judge, one per directed pair and type of a text. */
export function judgedConfidences(
  gold: readonly GoldText[],
  predictions: readonly CodedText[],
  scheme: GoldScheme,
): JudgedConfidence[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return gold.flatMap((text) => {
    const made = byId.get(text.id);
    if (!made || !text.events) return [];
    const events = keyedEvents(made, scheme).filter(isCounted);
    const { found, wrong } = matchEvents(countedGold(text), events, "type", { scheme, isPartial: text.isPartial });
    const judge = (isRight: boolean, confidence?: number) =>
      confidence === undefined ? [] : [{ confidence, isRight }];
    return [
      ...found.flatMap((match) => judge(true, match.made.confidence)),
      ...wrong.flatMap((event) => judge(false, event.confidence)),
    ];
  });
}

/** The reliability table of judged events, or undefined when there are none. */
export function reliabilityOf(judged: readonly JudgedConfidence[]): Reliability | undefined {
  if (judged.length === 0) return undefined;
  const bins = Array.from({ length: BIN_COUNT }, (_, index) => {
    const inBin = judged.filter(
      ({ confidence }) => Math.min(BIN_COUNT - 1, Math.floor(confidence * BIN_COUNT)) === index,
    );
    return {
      from: index / BIN_COUNT,
      to: (index + 1) / BIN_COUNT,
      count: inBin.length,
      right: inBin.filter(({ isRight }) => isRight).length,
      meanConfidence: rounded(mean(inBin.map(({ confidence }) => confidence))),
    };
  });
  const sure = judged.filter(({ confidence }) => confidence >= SURE_FROM);
  const right = sure.filter(({ isRight }) => isRight).length;
  return {
    bins,
    sure: { from: SURE_FROM, count: sure.length, right, share: sure.length === 0 ? 0 : rounded(right / sure.length) },
    brier: rounded(mean(judged.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2))),
  };
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (value: number) => Math.round(value * 1000) / 1000;
