import type { RowSelection } from "@/lib/cube/row-selection";
import { selectRows } from "@/lib/cube/row-selection";
import { coverage } from "@/lib/cube/coverage";
import { selectedEventIds } from "@/lib/cube/selected-events";
import { toDay, type Day } from "@/lib/relations/day";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { countDocuments } from "@/server/store/document-index";
import { cubeIndex, type CubeIndex } from "@/server/store/cube-index";
import { eventIdsOfPublishers } from "@/server/store/read-event-ids";

/** A filter opened over the present cube: all that a page asks goes through it, so that a page has one generation. */
export interface RelationView {
  index: CubeIndex;
  /** The filter as the page has it. */
  filter: EventFilter;
  /**
   * The filter of the marks: the page's own, but for a role that makes no dyad (host, guarantor, observer), which the
   * selection applies by itself.
   */
  markFilter: EventFilter;
  /** Whether a query of the page of events can say which events stand behind a mark. */
  canQuery: boolean;
  /** The rows of the filter, narrowed to a mark. */
  select(mark?: Partial<EventFilter>): RowSelection;
  /** Number of documents that tell any of the rows that were selected by `select`. */
  countDocuments(selection: RowSelection): number;
  /** Days that the filter's datasets and publishers tell of; absent when they tell nothing. */
  covered?: { from: Day; to: Day };
}

/** Opens a filter over the present cube, once for each page, restricted to `eventIds` where given (a text search). */
export function openView(filter: EventFilter, eventIds?: readonly number[]): RelationView {
  const index = cubeIndex();
  const publishers = filter.publisher.length > 0 ? eventIdsOfPublishers(filter.publisher) : undefined;
  const told = intersection(publishers, eventIds);
  const isBystander = filter.role === "host" || filter.role === "guarantor" || filter.role === "observer";
  const markFilter: EventFilter = isBystander ? { ...filter, actors: [], role: "any" } : filter;
  const { from: _from, to: _to, ...undated } = filter;
  const allowed = isBystander ? selectedEventIds(selectRows(index.cube, undated, told)) : told;
  const sources = { ...EMPTY_FILTER, dataset: filter.dataset };
  const range = coverage(selectRows(index.cube, sources, publishers));
  return {
    index,
    filter,
    markFilter,
    canQuery: !isBystander,
    select: (mark) => selectRows(index.cube, { ...markFilter, ...mark }, allowed),
    countDocuments: ({ filter: own }) =>
      countDocuments(index.documents, selectRows(index.documents.cube, own, allowed)),
    ...(range && { covered: { from: toDay(range.firstDay), to: toDay(range.lastDay) } }),
  };
}

function intersection(one?: readonly number[], other?: readonly number[]): readonly number[] | undefined {
  if (!one || !other) return one ?? other;
  const kept = new Set(one);
  return other.filter((id) => kept.has(id));
}
