"use client";

import { useEffect, useState } from "react";
import type { FilterOptions } from "@/lib/relations/filter-options";

type ActorOption = FilterOptions["actors"][number];

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 200;

/** Actors beyond those that the page carries, asked of the API by what is typed; none while nothing is. */
export function useFoundActors(typed: string, isAsked: boolean): ActorOption[] {
  const [found, setFound] = useState<ActorOption[]>([]);
  const query = typed.trim();
  useEffect(() => {
    if (!isAsked || query === "") return;
    const request = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/v1/actors?${new URLSearchParams({ query })}`, { signal: request.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`actors: ${response.status}`);
          const { actors } = (await response.json()) as { actors: { actor: ActorOption; eventCount: number }[] };
          // What was typed found them, by a name that the row may not show.
          setFound(actors.map(({ actor, eventCount }) => ({ ...actor, eventCount, aliases: [query] })));
        })
        .catch(() => undefined); // those that the page carries can still be chosen
    }, REST);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [query, isAsked]);
  return found;
}
