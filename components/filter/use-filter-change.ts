"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { FILTER_PARAMETERS, formatEventFilter } from "@/lib/relations/event-filter-url";

/** Parameters of a page that belong to one result only and mean nothing after the filter has changed. */
const PLACE_PARAMETERS = ["page", "cursor", "ids"];

/**
 * Changes the filter by writing the address, one history entry each; the address alone holds it. Until the page has
 * answered, `shown` is the filter that was asked for.
 */
export function useFilterChange(filter: EventFilter): {
  shown: EventFilter;
  isPending: boolean;
  change: (change: Partial<EventFilter>) => void;
  clearAll: () => void;
} {
  const router = useRouter();
  const pathname = usePathname();
  const parameters = useSearchParams();
  const [isPending, startTransition] = useTransition();
  const [shown, setShown] = useOptimistic(filter);

  const go = (next: EventFilter) => {
    const others = [...parameters]
      .filter(([name]) => ![...FILTER_PARAMETERS, ...PLACE_PARAMETERS].includes(name))
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const query = [formatEventFilter(next), ...others].filter(Boolean).join("&");
    startTransition(() => {
      setShown(next);
      router.push(query === "" ? pathname : `${pathname}?${query}`, { scroll: false });
    });
  };
  return {
    shown,
    isPending,
    change: (change) => go({ ...shown, ...change }),
    clearAll: () => go(EMPTY_FILTER),
  };
}
