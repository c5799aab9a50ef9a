import type { ActorNameScores } from "@/lib/scoring/score-actor-names";
import type { Reliability } from "@/lib/scoring/reliability";
import type { Score } from "@/lib/scoring/score";
import { SCORE_LEVELS, type ScoreLevel } from "@/lib/scoring/score-level";
import type { TextScores } from "@/lib/scoring/score-texts";

const NAMES: Readonly<Record<ScoreLevel, string>> = {
  actors: "actors",
  dyad: "directed dyad",
  interState: "inter-state dyad",
  quad: "quad class",
  type: "type",
  mediator: "mediator, party",
  state: "mediation state",
  modality: "modality",
};

const three = (value: number) => value.toFixed(3);
const figures = ({ precision, recall, f1 }: Score) => `${three(precision)}  ${three(recall)}  ${three(f1)}`;
const HEAD = `${"".padEnd(18)}${"gold".padStart(6)}   precision, recall, F1   first two countries named`;

/** The figures of texts as lines of a table; precision and recall stand beside every F1. */
export function scoreLines(scores: TextScores, naive: TextScores): string[] {
  const levels = SCORE_LEVELS.flatMap((level) => {
    const score = scores.levels[level];
    if (!score) return [];
    const plain = naive.levels[level];
    return [line(NAMES[level], score, plain && figures(plain)), ...strictLine(score)];
  });
  const types = Object.entries(scores.types).map(([type, score]) => line(type || "(no type)", score));
  return [
    ...(levels.length === 0 ? [] : [HEAD, ...levels]),
    ...(types.length === 0 ? [] : ["", "by type", ...types]),
    "",
    `${scores.textsWithEvent} of ${scores.textCount} texts were given an event.`,
    ...(scores.withoutEvent
      ? [`${scores.withoutEvent.withEvent} of ${scores.withoutEvent.textCount} texts without an event were given one.`]
      : []),
  ];
}

const line = (name: string, score: Score, plain = "") =>
  `${name.padEnd(18)}${String(score.gold).padStart(6)}   ${figures(score)}   ${plain}`.trimEnd();

function strictLine({ strict, recall }: Score): string[] {
  if (!strict) return [];
  return [`${"  strict".padEnd(24)}   ${three(strict.precision)}  ${three(recall)}  ${three(strict.f1)}`];
}

/** The reliability table as lines. */
export function reliabilityLines({ bins, sure, brier }: Reliability): string[] {
  return [
    "",
    "confidence   events  right  share",
    ...bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, right }) =>
        [
          `${from.toFixed(1)}–${to.toFixed(1)}`.padEnd(10),
          String(count).padStart(9),
          String(right).padStart(7),
          `  ${three(right / count)}`,
        ].join(""),
      ),
    `At ${sure.from.toFixed(1)} and above ${sure.right} of ${sure.count} events are right (${three(sure.share)}); Brier score ${three(brier)}.`,
  ];
}

/** The figures of actor names as lines. */
export function actorNameLines({ country, sector }: ActorNameScores): string[] {
  return [
    `country  ${three(country.share)}  (${country.right} of ${country.gold})`,
    `sector   ${three(sector.share)}  (${sector.right} of ${sector.gold})`,
  ];
}
