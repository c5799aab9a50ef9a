"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";
import type { Day } from "@/lib/relations/day";

/** What means nothing under another period. */
const PLACE_PARAMETERS = ["page", "cursor", "ids"];

/** The address before each period that was marked on a chart, so that a reset leads back to it. */
const addressBefore = new Map<string, string>();

/** Writes parameters of the address; those that are undefined are left out. */
export function useAddress() {
  const router = useRouter();
  const pathname = usePathname();
  const parameters = useSearchParams();
  const [isPending, startTransition] = useTransition();
  const addressOf = (change: Record<string, string | undefined>) => {
    const kept = [...parameters].filter(([name]) => !(name in change) && !PLACE_PARAMETERS.includes(name));
    const added = Object.entries(change).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const query = [...kept, ...added].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    return query === "" ? pathname : `${pathname}?${query}`;
  };
  const query = parameters.toString();
  return {
    parameters,
    isPending,
    current: query === "" ? pathname : `${pathname}?${query}`,
    addressOf,
    go: (address: string) => startTransition(() => router.push(address, { scroll: false })),
  };
}

/** Selects a period for the whole page, and leads back from one that was selected here. */
export function usePeriodAddress() {
  const { parameters, isPending, current, addressOf, go } = useAddress();
  const before = addressBefore.get(current);
  return {
    isPending,
    from: parameters.get("from") ?? undefined,
    to: parameters.get("to") ?? undefined,
    /** Whether the period was marked on a chart since the page was loaded. */
    isMarked: before !== undefined,
    select: (from: Day, to: Day) => {
      const next = addressOf({ from, to });
      if (next === current) return;
      // As the browser will write it.
      const url = new URL(next, window.location.origin);
      addressBefore.set(`${url.pathname}?${url.searchParams.toString()}`, current);
      go(next);
    },
    reset: () => go(before ?? addressOf({ from: undefined, to: undefined })),
  };
}
