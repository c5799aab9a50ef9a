import { isCountedModality } from "@/lib/relations/modality";
import type { CodedText, ScoredEvent, ScoredMediation } from "./gold-document";
import { toScore, type Score } from "./score";

/** What is compared, from the coarsest to the finest. */
export const SCORE_LEVELS = ["actors", "dyad", "quad", "type", "mediator", "state"] as const;

export type ScoreLevel = (typeof SCORE_LEVELS)[number];

/**
 * Micro-averaged precision, recall and F1 of predictions against gold, per level: actors; directed dyads of counted
 * events; dyad with quad class; dyad with type; mediator–party pairs; mediators, parties and state. A reciprocal act
 * of gold is right in either direction. A text without a prediction counts as one with nothing found.
 */
export function scoreDocuments(
  gold: readonly CodedText[],
  predictions: readonly CodedText[],
): Record<ScoreLevel, Score> {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const totals = Object.fromEntries(
    SCORE_LEVELS.map((level) => [level, { right: 0, predicted: 0, gold: 0 }]),
  ) as Record<ScoreLevel, { right: number; predicted: number; gold: number }>;
  for (const document of gold) {
    const prediction = byId.get(document.id) ?? { id: document.id };
    for (const level of SCORE_LEVELS) {
      const wanted = findingsOf(document, level);
      if (!wanted) continue;
      const made = findingsOf(prediction, level) ?? [];
      const total = totals[level];
      total.right += countMatches(wanted, made);
      total.gold += wanted.length;
      total.predicted += countDistinct(made, wanted);
    }
  }
  return Object.fromEntries(
    SCORE_LEVELS.map((level) => [level, toScore(totals[level].right, totals[level].predicted, totals[level].gold)]),
  ) as Record<ScoreLevel, Score>;
}

/** A finding as a key, and its mirror image when the direction does not matter. */
interface Finding {
  key: string;
  mirrored?: string;
}

function findingsOf(text: CodedText, level: ScoreLevel): Finding[] | undefined {
  if (level === "actors") return text.actors && distinct(text.actors.map((key) => ({ key })));
  if (level === "mediator" || level === "state")
    return text.mediations && distinct(text.mediations.flatMap((mediation) => mediationFindings(mediation, level)));
  return text.events && distinct(text.events.filter(isCounted).map((event) => eventFinding(event, level)));
}

const isCounted = ({ modality, plover }: ScoredEvent) => modality === undefined || isCountedModality(modality, plover);

function eventFinding(event: ScoredEvent, level: "dyad" | "quad" | "type"): Finding {
  const label = level === "dyad" ? "" : level === "quad" ? `:${event.quad}` : `:${event.plover}`;
  const key = `${event.source}>${event.target}${label}`;
  return event.sym ? { key, mirrored: `${event.target}>${event.source}${label}` } : { key };
}

function mediationFindings({ mediators, parties, state }: ScoredMediation, level: "mediator" | "state"): Finding[] {
  if (level === "mediator")
    return mediators.flatMap((mediator) => parties.map((party) => ({ key: `${mediator}|${party}` })));
  return [{ key: `${[...mediators].sort().join("+")}|${[...parties].sort().join("+")}|${state}` }];
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ key, mirrored }) => {
    if (seen.has(key)) return false;
    seen.add(key);
    if (mirrored) seen.add(mirrored);
    return true;
  });
}

const isSame = (wanted: Finding, made: Finding) =>
  made.key === wanted.key || made.key === wanted.mirrored || made.mirrored === wanted.key;

const countMatches = (wanted: readonly Finding[], made: readonly Finding[]) =>
  wanted.filter((finding) => made.some((other) => isSame(finding, other))).length;

/** The mirror image of a reciprocal act that gold has is no second finding. */
function countDistinct(made: readonly Finding[], wanted: readonly Finding[]): number {
  const matched = new Set<Finding>();
  return made.filter((finding) => {
    const match = wanted.find((other) => isSame(other, finding));
    if (!match) return true;
    if (matched.has(match)) return false;
    matched.add(match);
    return true;
  }).length;
}
