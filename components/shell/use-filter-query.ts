"use client";

import { useSearchParams } from "next/navigation";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";

/** The filter of the present address as `?…` (or nothing), for links that keep it. */
export function useFilterQuery(): string {
  const parameters = useSearchParams();
  const query = formatEventFilter(parseEventFilter(Object.fromEntries(parameters)).filter);
  return query === "" ? "" : `?${query}`;
}
