import { SEARCH_PARAMETER, searchQuery } from "@/components/ui/search-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter, type FilterProblem } from "@/lib/relations/event-filter-url";
import { isMediationState, type MediationState } from "@/lib/relations/mediation-state";

/** What the page of mediations shows besides its filter. */
export interface MediationsPlace {
  /** The latest state; `ongoing` for accepted and talks. */
  state?: MediationState | "ongoing";
  query: string;
  /** From 1. */
  page: number;
}

/** Reads `state`, `query` and `page`; what is not understood is named and left out. */
export function parseMediationsPlace(parameters: Readonly<Record<string, string | string[] | undefined>>): {
  place: MediationsPlace;
  problems: FilterProblem[];
} {
  const problems: FilterProblem[] = [];
  const textOf = (name: string) => ([parameters[name]].flat()[0] ?? "").trim();
  const stateText = textOf("state");
  const state = stateText === "ongoing" || isMediationState(stateText) ? stateText : undefined;
  if (stateText !== "" && !state) problems.push({ parameter: "state", value: stateText });
  const pageText = textOf("page");
  const page = /^[1-9]\d{0,5}$/.test(pageText) ? Number(pageText) : 1;
  if (pageText !== "" && pageText !== String(page)) problems.push({ parameter: "page", value: pageText });
  return { place: { ...(state && { state }), query: searchQuery(parameters), page }, problems };
}

/** Address of the page of mediations at a place; the first page is the one without a number. */
export function mediationsHref(filter: EventFilter, { state, query, page }: MediationsPlace): string {
  const parts = [
    formatEventFilter(filter),
    query && `${SEARCH_PARAMETER}=${encodeURIComponent(query)}`,
    state && `state=${state}`,
    page > 1 && `page=${page}`,
  ].filter(Boolean);
  return parts.length === 0 ? "/mediations" : `/mediations?${parts.join("&")}`;
}
