import { distinctCounts, selectedEventIds } from "@/lib/cube/selected-events";
import type { EventFilter } from "@/lib/relations/event-filter";
import { REVIEW_STATES, type ReviewState } from "@/lib/relations/review-state";
import { reviewPriority } from "@/lib/review/review-priority";
import type { ReviewItem, ReviewPassage, ReviewQueue } from "@/lib/review/review-queue";
import { sentencesAround, sentenceSpans } from "@/lib/review/sentence-spans";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { readEvents } from "@/server/store/read-events";
import {
  readEventVersions,
  readReviewedDatasets,
  readReviewFigures,
  readTexts,
} from "@/server/store/review/read-review";
import { actorNamesOf } from "./actor-names-of";
import { openView, type RelationView } from "./view/open-view";

const PAGE_SIZE = 20;
/** Sentences shown before and after the event's own. */
const AROUND = 3;

/**
 * One page of the filter's events from documents that await review, the most pressing first; with `ids`, those events
 * alone, whatever has been said of them. A filter that asks for a review state lists that one. `cursor` is the
 * `nextCursor` of the page before.
 */
export async function listReviewQueue(
  filter: EventFilter,
  { cursor, ids }: { cursor?: string; ids?: readonly number[] } = {},
): Promise<ReviewQueue> {
  const view = openReviewView(filter);
  const place = cursor === undefined ? undefined : parseReviewCursor(cursor);
  const ranked = ids ? ids.slice(0, PAGE_SIZE).map((id) => ({ id, priority: 0 })) : rankedEvents(view);
  const begun = place ? ranked.filter((one) => isAfter(one, place)) : ranked;
  const shown = begun.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const items = reviewItems(readEvents(shown.map(({ id }) => id)).filter(({ rows }) => rows === undefined));
  return {
    items,
    progress: countByState(view),
    ...(last && begun.length > shown.length && { nextCursor: `${last.priority}_${last.id}` }),
    actorNames: actorNamesOf({ events: items.map(({ event }) => event), mediations: [] }),
  };
}

/** The filter's events from documents, opened over the present cube; nothing where it asks for imported ones alone. */
export function openReviewView(filter: EventFilter): RelationView {
  const reviewed = readReviewedDatasets();
  const dataset = filter.dataset.length > 0 ? filter.dataset.filter((id) => reviewed.includes(id)) : reviewed;
  // An empty list would mean all of them.
  return openView({ ...filter, dataset }, dataset.length === 0 ? [] : undefined);
}

/** The ids of the events that a review under the filter concerns: those proposed, or of the states that it names. */
export function reviewableIds({ filter, select }: RelationView): number[] {
  return selectedEventIds(select({ review: filter.review.length > 0 ? filter.review : ["proposed"] }));
}

/** The place in the queue that a cursor names, or undefined for a text that is none. */
export function parseReviewCursor(text: string): RankedEvent | undefined {
  const parts = /^(\d{1,4}(?:\.\d{1,20})?(?:e-\d{1,2})?)_(\d{1,16})$/.exec(text);
  return parts ? { priority: Number(parts[1]), id: Number(parts[2]) } : undefined;
}

interface RankedEvent {
  id: number;
  priority: number;
}

function rankedEvents(view: RelationView): RankedEvent[] {
  return readReviewFigures(reviewableIds(view))
    .map((figures) => ({ id: figures.id, priority: reviewPriority(figures) }))
    .sort((one, other) => other.priority - one.priority || one.id - other.id);
}

function isAfter(one: RankedEvent, place: RankedEvent): boolean {
  return one.priority < place.priority || (one.priority === place.priority && one.id > place.id);
}

function countByState(view: RelationView): Record<ReviewState, number> {
  const counts = REVIEW_STATES.map((state) => [state, distinctCounts(view.select({ review: [state] })).eventCount]);
  return Object.fromEntries(counts) as Record<ReviewState, number>;
}

/** Events with what is needed to judge them. */
export function reviewItems(events: readonly RelationEvent[]): ReviewItem[] {
  const versions = readEventVersions(events.map(({ id }) => id));
  const texts = readTexts(events.flatMap(({ evidence }) => evidence[0]?.documentId ?? []));
  return events.map((event) => {
    const passage = passageOf(event, texts);
    return { event, version: versions.get(event.id) ?? 0, ...(passage && { passage }) };
  });
}

function passageOf(
  { evidence: [first] }: RelationEvent,
  texts: ReadonlyMap<string, string>,
): ReviewPassage | undefined {
  const text = first && texts.get(first.documentId);
  if (text === undefined) return undefined;
  const sentences = sentencesAround(sentenceSpans(text), first!, AROUND);
  return { evidenceId: first!.id, documentId: first!.documentId, sentences };
}
