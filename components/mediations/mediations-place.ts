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
  /** The mediations of the page on a time axis too. */
  view?: "timeline";
}

/** Reads `state`, `query`, `view` and `page`; what is not understood is named and left out. */
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
  const viewText = textOf("view");
  const view = viewText === "timeline" ? viewText : undefined;
  if (viewText !== "" && !view) problems.push({ parameter: "view", value: viewText });
  const place: MediationsPlace = {
    ...(state && { state }),
    query: searchQuery(parameters),
    page,
    ...(view && { view }),
  };
  return { place, problems };
}

/** Address of the page of mediations at a place; the first page is the one without a number. */
export function mediationsHref(filter: EventFilter, { state, query, page, view }: MediationsPlace): string {
  const parts = [
    formatEventFilter(filter),
    query && `${SEARCH_PARAMETER}=${encodeURIComponent(query)}`,
    state && `state=${state}`,
    view && `view=${view}`,
    page > 1 && `page=${page}`,
  ].filter(Boolean);
  return parts.length === 0 ? "/mediations" : `/mediations?${parts.join("&")}`;
}
