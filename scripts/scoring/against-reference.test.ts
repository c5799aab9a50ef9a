import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { isCountedModality } from "@/lib/relations/modality";
import type { CodedText } from "@/lib/scoring/coded-text";
import type { Score } from "@/lib/scoring/score";
import { scoreTexts } from "@/lib/scoring/score-texts";
import { isInterState, predict } from "./predict";
import { readGoldFile, type GoldFile } from "./read-gold-file";

/** Sentences coded by others and the scorer that came with them; both stay outside the project. */
const FOLDER = path.resolve("..", "shared", "eval");
const SCORER = path.join(FOLDER, "score.py");
const GOLD = ["dev.jsonl", "mediation-dev.jsonl", "negatives-dev.jsonl"].map((name) => path.join(FOLDER, name));

interface ReferenceLevel {
  gold: number;
  tp: number;
  fp: number;
  P: number;
  R: number;
  F1: number;
  P_strict: number;
  F1_strict: number;
}
type ReferenceScores = Record<string, ReferenceLevel> & { noEvent?: { n: number; withPrediction: number } };

const scratch = mkdtempSync(path.join(tmpdir(), "entente-reference-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function reference(gold: string, predictions: readonly CodedText[], options: string[]): ReferenceScores {
  const file = path.join(scratch, "predictions.jsonl");
  const lines = predictions.map(({ id, events }) => {
    const counted = events.filter(({ modality = "asserted", plover }) => isCountedModality(modality, plover));
    return JSON.stringify({ id, events: counted });
  });
  writeFileSync(file, lines.join("\n"));
  const printed = execFileSync("python3", [SCORER, gold, file, "--json", ...options], { encoding: "utf8" });
  return JSON.parse(printed) as ReferenceScores;
}

function expectSame(score: Score | undefined, other: ReferenceLevel | undefined): void {
  expect(score === undefined).toBe(other === undefined);
  if (!score || !other) return;
  const { tp, fp } = other;
  expect({ right: score.right, predicted: score.predicted, gold: score.gold }).toEqual({
    right: tp,
    predicted: tp + fp,
    gold: other.gold,
  });
  expect(score.precision).toBeCloseTo(other.P, 2);
  expect(score.recall).toBeCloseTo(other.R, 2);
  expect(score.f1).toBeCloseTo(other.F1, 2);
  expect(score.strict?.precision ?? score.precision).toBeCloseTo(other.P_strict, 2);
  expect(score.strict?.f1 ?? score.f1).toBeCloseTo(other.F1_strict, 2);
}

/** Gold made wrong in every way that a coder errs: turned, doubled, mislabelled, invented, left out. */
function distorted({ texts }: GoldFile): CodedText[] {
  let state = 20251122;
  const next = (count: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  const someType = () => EVENT_TYPES[next(EVENT_TYPES.length)]!;
  return texts.map(({ id, events = [] }) => ({
    id,
    mediations: [],
    actors: [],
    events: events.flatMap(({ source, target, types }) => {
      const plover = next(3) === 0 ? someType() : (types[0] ?? someType());
      const event = { source, target, plover };
      const turned = { source: target, target: source, plover };
      const way = next(8);
      if (way === 0) return [];
      if (way === 1) return [turned];
      if (way === 2) return [event, turned];
      if (way === 3) return [turned, event, { ...event, plover: someType() }];
      if (way === 4) return [event, { source: "FJI", target, plover: someType() }];
      return [event];
    }),
  }));
}

describe.skipIf(!existsSync(SCORER))("the scorer that came with the sentences", () => {
  it.each(GOLD)(
    "gives the same figures: %s",
    (file) => {
      const gold = readGoldFile(file, []);
      const predictors = [gold.texts.map((text) => predict(text, "2025-12-31")), distorted(gold)];
      for (const predictions of predictors) {
        const options = { scheme: gold.scheme, isInterState: isInterState(gold.scheme) };
        const { levels, withoutEvent } = scoreTexts(gold.texts, predictions, options);
        const all = reference(file, predictions, []);
        expectSame(levels.dyad, all["dyad"] ?? zeroOf(levels.dyad));
        expectSame(levels.quad, all["quad"] ?? zeroOf(levels.quad));
        expectSame(levels.type, all["type"] ?? zeroOf(levels.type));
        const between = reference(file, predictions, ["--dyads", "interstate"]);
        expectSame(levels.interState, between["dyad"] ?? zeroOf(levels.interState));
        expect(withoutEvent?.withEvent).toBe(all.noEvent?.withPrediction);
      }
    },
    60_000,
  );
});

/** The reference prints no level without gold. */
const zeroOf = (score: Score | undefined): ReferenceLevel | undefined =>
  score?.gold === 0 ? { gold: 0, tp: 0, fp: score.predicted, P: 0, R: 0, F1: 0, P_strict: 0, F1_strict: 0 } : undefined;
