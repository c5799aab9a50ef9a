import type { EventType } from "@/lib/relations/event-type";
import { quadClassOf } from "@/lib/relations/event-type";
import { quadClassNumber } from "@/lib/relations/quad-class";
import type { Modality } from "@/lib/relations/modality";
import type { GoldScheme } from "./gold-scheme";
import type { GoldEvent } from "./gold-text";

/** What two events are compared by. */
export type EventLevel = "dyad" | "quad" | "type" | "modality";

/** A predicted event by the keys of the scheme. */
export interface KeyedEvent {
  source: string;
  target: string;
  type: EventType;
  modality: Modality;
  confidence?: number;
}

/** The judgement of the predicted events of one text. */
export interface EventMatches {
  /** What gold has, each finding once. */
  gold: readonly GoldEvent[];
  /** Pairs of a gold finding and the prediction that found it. */
  found: readonly { gold: GoldEvent; made: KeyedEvent }[];
  /** Predictions that gold refutes. */
  wrong: readonly KeyedEvent[];
  /** Predictions of pairs that gold does not speak of: wrong only to a strict reader. */
  unjudged: readonly KeyedEvent[];
}

/**
 * Matches predictions with gold, one to one. A mutual act of gold is right in either direction, and its mirror image
 * is no second finding. In a partial text only pairs that gold annotates are judged.
 */
export function matchEvents(
  gold: readonly GoldEvent[],
  made: readonly KeyedEvent[],
  level: EventLevel,
  options: { scheme: GoldScheme; isPartial: boolean },
): EventMatches {
  const scored = gold.filter((event) => event.source !== "" && event.target !== "" && hasLabel(event, level));
  const isPartial = options.isPartial || (options.scheme === "country" && scored.length < gold.length);
  const wanted = options.scheme === "country" ? distinctLabels(scored) : distinctFindings(scored, level);
  const rest = distinctBy(made, (event) => `${event.source}>${event.target}:${labelOf(event, level)}`);
  const found: { gold: GoldEvent; made: KeyedEvent }[] = [];
  for (const event of wanted) {
    const at = rest.findIndex((other) => isSamePair(event, other) && hasRightLabel(event, other, level));
    if (at >= 0) found.push({ gold: event, made: rest.splice(at, 1)[0]! });
  }
  const isMirror = (event: KeyedEvent) =>
    scored.some((one) => one.isMutual && isSamePair(one, event) && hasRightLabel(one, event, level));
  const isAnnotated = (event: KeyedEvent) => wanted.some((one) => pairOf(one) === pairOf(event));
  const missed = rest.filter((event) => !isMirror(event));
  return {
    gold: wanted,
    found,
    wrong: missed.filter((event) => !isPartial || isAnnotated(event)),
    unjudged: missed.filter((event) => isPartial && !isAnnotated(event)),
  };
}

interface Pair {
  source: string;
  target: string;
}

const pairOf = ({ source, target }: Pair) => (source < target ? `${source}-${target}` : `${target}-${source}`);

const isSamePair = (gold: GoldEvent, made: Pair) =>
  (gold.source === made.source && gold.target === made.target) ||
  (gold.isMutual && gold.source === made.target && gold.target === made.source);

function hasLabel(event: GoldEvent, level: EventLevel): boolean {
  if (level === "quad") return event.quads.length > 0;
  if (level === "type") return event.types.length > 0;
  return level === "dyad" || event.modality !== undefined;
}

function hasRightLabel(gold: GoldEvent, { type, modality }: KeyedEvent, level: EventLevel): boolean {
  if (level === "quad") return gold.quads.includes(quadClassNumber(quadClassOf(type)));
  if (level === "type") return gold.types.includes(type);
  return level === "dyad" || gold.modality === modality;
}

function labelOf({ type, modality }: KeyedEvent, level: EventLevel): string {
  if (level === "quad") return quadClassOf(type);
  if (level === "type") return type;
  return level === "dyad" ? "" : modality;
}

/** Sentences: what is annotated twice with the same label (spans of one phrase) is one finding at every level. */
function distinctLabels(gold: readonly GoldEvent[]): GoldEvent[] {
  return distinctBy(gold, (event) => {
    const pair = event.isMutual ? `~${pairOf(event)}` : `${event.source}>${event.target}`;
    return `${pair}:${event.label}:${event.quads.join()}`;
  });
}

/** Articles: findings that look alike at a level are one; a mutual act adds nothing to a directed one of its pair. */
function distinctFindings(gold: readonly GoldEvent[], level: EventLevel): GoldEvent[] {
  const labelIn = (event: GoldEvent) => {
    if (level === "quad") return event.quads.join();
    if (level === "type") return event.label;
    return level === "dyad" ? "" : (event.modality ?? "");
  };
  const directed = distinctBy(
    gold.filter((event) => !event.isMutual),
    (event) => `${event.source}>${event.target}:${labelIn(event)}`,
  );
  const known = new Set(directed.map((event) => `${pairOf(event)}:${labelIn(event)}`));
  const mutual = distinctBy(
    gold.filter((event) => event.isMutual),
    (event) => `${pairOf(event)}:${labelIn(event)}`,
  );
  return [...directed, ...mutual.filter((event) => !known.has(`${pairOf(event)}:${labelIn(event)}`))];
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
