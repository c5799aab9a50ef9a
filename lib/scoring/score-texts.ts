import { isCountedModality } from "@/lib/relations/modality";
import { isEventType } from "@/lib/relations/event-type";
import type { CodedText } from "./coded-text";
import { actorKey, type GoldScheme } from "./gold-scheme";
import type { GoldEvent, GoldText } from "./gold-text";
import { matchEvents, type EventLevel, type EventMatches, type KeyedEvent } from "./match-events";
import { matchMediations } from "./match-mediations";
import type { Score } from "./score";
import { SCORE_LEVELS, type ScoreLevel } from "./score-level";
import { Tally } from "./tally";

/** How well the predictions of many texts agree with gold. */
export interface TextScores {
  textCount: number;
  /** Levels that gold speaks of, summed over all texts. */
  levels: Partial<Record<ScoreLevel, Score>>;
  /** Level `type`, by the type that gold or a wrong prediction has, in the order of the names. */
  types: Record<string, Score>;
  /** Texts with at least one counted event. */
  textsWithEvent: number;
  /** Texts in which nothing happens, and those of them that were given an event; absent without such texts. */
  withoutEvent?: { textCount: number; withEvent: number };
}

/** What scoring has to know beside the texts. */
export interface ScoreOptions {
  scheme: GoldScheme;
  /** Whether an act between these two keys is one between states. */
  isInterState: (source: string, target: string) => boolean;
}

/**
 * Micro-averaged precision, recall and F1 of predictions against gold: actors; directed dyads of counted events, all
 * and between states; dyad with quad class; dyad with type; dyad with modality (of all events); mediator with party;
 * both with the state. A text without a prediction counts as one with nothing found.
 */
export function scoreTexts(
  gold: readonly GoldText[],
  predictions: readonly CodedText[],
  options: ScoreOptions,
): TextScores {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const tallies = Object.fromEntries(SCORE_LEVELS.map((level) => [level, new Tally()])) as Record<ScoreLevel, Tally>;
  const types = new Map<string, Tally>();
  const quiet = { textCount: 0, withEvent: 0 };
  let textsWithEvent = 0;
  for (const text of gold) {
    const made = byId.get(text.id) ?? { id: text.id, events: [], mediations: [], actors: [] };
    const events = keyedEvents(made, options.scheme);
    const isCoded = events.some(isCounted);
    if (isCoded) textsWithEvent++;
    if (text.isWithoutEvent) {
      quiet.textCount++;
      if (isCoded) quiet.withEvent++;
    }
    if (text.events) scoreEvents(text, events, options, tallies, types);
    if (text.actors) {
      const found = made.actors.map((code) => actorKey(code, options.scheme)).filter((key) => key !== "");
      tallies.actors.addSets(new Set(text.actors), new Set(found));
    }
    if (text.mediations) matchMediations(text.mediations, made.mediations, options.scheme, tallies);
  }
  return {
    textCount: gold.length,
    levels: Object.fromEntries(
      SCORE_LEVELS.filter((level) => tallies[level].isScored).map((level) => [level, tallies[level].score()]),
    ),
    types: Object.fromEntries(
      [...types].sort(([one], [other]) => (one < other ? -1 : 1)).map(([t, n]) => [t, n.score()]),
    ),
    textsWithEvent,
    ...(quiet.textCount === 0 ? {} : { withoutEvent: quiet }),
  };
}

/** The predicted events of a text by the keys of the scheme, without those of an unresolved actor. */
export function keyedEvents({ events }: CodedText, scheme: GoldScheme): KeyedEvent[] {
  return events
    .map(({ source, target, plover, modality = "asserted", confidence }) => ({
      source: actorKey(source, scheme),
      target: actorKey(target, scheme),
      type: plover,
      modality,
      ...(confidence === undefined ? {} : { confidence }),
    }))
    .filter(({ source, target }) => source !== "" && target !== "");
}

/** Whether a predicted event counts in measures, and so in scores. */
export const isCounted = ({ modality, type }: KeyedEvent): boolean => isCountedModality(modality, type);

const EVENT_LEVELS: readonly EventLevel[] = ["dyad", "quad", "type"];

function scoreEvents(
  text: GoldText,
  events: readonly KeyedEvent[],
  { scheme, isInterState }: ScoreOptions,
  tallies: Record<ScoreLevel, Tally>,
  types: Map<string, Tally>,
): void {
  const gold = countedGold(text);
  const made = events.filter(isCounted);
  const options = { scheme, isPartial: text.isPartial };
  for (const level of EVENT_LEVELS) {
    const matches = matchEvents(gold, made, level, options);
    tallies[level as ScoreLevel].addMatches(matches);
    if (level === "type") tallyTypes(matches, types);
  }
  const between = <Pair extends { source: string; target: string }>(list: readonly Pair[]) =>
    list.filter(({ source, target }) => isInterState(source, target));
  const goldBetween = between(gold);
  const isCut = scheme === "country" && goldBetween.length < gold.length;
  const wholly = { scheme, isPartial: text.isPartial || isCut };
  tallies.interState.addMatches(matchEvents(goldBetween, between(made), "dyad", wholly));
  if (text.events!.some((event) => event.modality !== undefined) || text.events!.length === 0)
    if (scheme === "whole") tallies.modality.addMatches(matchEvents(text.events!, events, "modality", options));
}

/** The events of a gold text that count in measures; an event without a modality does. */
export function countedGold({ events = [] }: GoldText): GoldEvent[] {
  return events.filter(
    ({ modality, label }) => modality === undefined || !isEventType(label) || isCountedModality(modality, label),
  );
}

function tallyTypes({ gold, found, wrong, unjudged }: EventMatches, types: Map<string, Tally>): void {
  const at = (type: string) => {
    const tally = types.get(type) ?? new Tally();
    types.set(type, tally);
    return tally;
  };
  for (const { label } of gold) at(label).gold++;
  for (const match of found) at(match.gold.label).right++;
  for (const { type } of wrong) at(type).wrong++;
  for (const { type } of unjudged) at(type).unjudged++;
}
