"use client";

import { useEffect, useState } from "react";
import type { SearchResults } from "@/lib/relations/search-results";
import type { Answer } from "@/components/ui/shown-fault";

/** Asks the server for some words. */
export type PaletteSearch = (query: string, signal: AbortSignal) => Promise<Answer<SearchResults>>;

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 150;

/** What the server finds for what is typed; the last answer stays until the next has come. */
export function usePaletteResults(
  search: PaletteSearch,
  typed: string,
): { results?: SearchResults; isFailed: boolean } {
  const [answer, setAnswer] = useState<{ results?: SearchResults; isFailed: boolean }>({ isFailed: false });
  const query = typed.trim();
  useEffect(() => {
    const request = new AbortController();
    const timer = setTimeout(
      () => {
        void search(query, request.signal).then((found) => {
          if (request.signal.aborted) return;
          setAnswer(found.ok ? { results: found.value, isFailed: false } : { isFailed: true });
        });
      },
      query === "" ? 0 : REST,
    );
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [query, search]);
  return answer;
}
