/** What a list of events can be ordered by, exactly and at any number of events. */
export const EVENT_SORTS = ["date", "intensity", "sentiment", "reports"] as const;

export type EventSort = (typeof EVENT_SORTS)[number];

/** The order of a list of events; equals stand newest first, and what has no value stands last either way. */
export interface EventOrder {
  sort: EventSort;
  order: "ascending" | "descending";
}

/** Newest first. */
export const NEWEST_FIRST: EventOrder = { sort: "date", order: "descending" };

/** Whether an order is the one that a list begins with. */
export function isNewestFirst({ sort, order }: EventOrder): boolean {
  return sort === NEWEST_FIRST.sort && order === NEWEST_FIRST.order;
}
