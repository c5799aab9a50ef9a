"use client";

import { useEffect, useState } from "react";
import type { SearchResults } from "@/lib/relations/search-results";
import type { ActorChoice } from "./search-actors";

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 200;

/**
 * Actors that the server finds for what is typed: it knows those beyond the page, and names in other languages. None
 * while nothing is typed. With `known-actors` also those without an event.
 */
export function useFoundActors(typed: string, only: "actors" | "known-actors" = "actors"): ActorChoice[] {
  const [answer, setAnswer] = useState<{ query: string; found: ActorChoice[] }>({ query: "", found: [] });
  const query = typed.trim();
  useEffect(() => {
    if (query === "") return;
    const request = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/v1/search?${new URLSearchParams({ query, only })}`, { signal: request.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`actors: ${response.status}`);
          const { actors } = (await response.json()) as Pick<SearchResults, "actors">;
          setAnswer({ query, found: actors.map((actor) => ({ ...actor, foldedNames: [] })) });
        })
        .catch(() => undefined); // those that the page carries can still be chosen
    }, REST);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [query, only]);
  return answer.query === query ? answer.found : [];
}
