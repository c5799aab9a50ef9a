"use client";

import { useRef, useState } from "react";
import type { EventPage } from "@/lib/relations/event-page";

/** A list of events that grows by a page at a time; `query` asks for its first page, without a cursor. */
export function useMoreEvents(first: EventPage, query: string) {
  const [list, setList] = useState({ first, pages: [first] });
  const [state, setState] = useState<"ready" | "loading" | "failed">("ready");
  const asked = useRef<string>(undefined);
  // Another filter, order or search is another list.
  const pages = list.first === first ? list.pages : [first];
  const nextCursor = pages.at(-1)!.nextCursor;
  const more = async () => {
    if (nextCursor === undefined || asked.current === nextCursor) return;
    asked.current = nextCursor;
    setState("loading");
    try {
      const cursor = `cursor=${encodeURIComponent(nextCursor)}`;
      const response = await fetch(`/evidence?${query === "" ? cursor : `${query}&${cursor}`}`);
      if (!response.ok) throw new Error(`events: ${response.status}`);
      const page = (await response.json()) as EventPage;
      setList({ first, pages: [...pages, page] });
      setState("ready");
    } catch {
      setState("failed");
    } finally {
      asked.current = undefined;
    }
  };
  return {
    events: pages.flatMap(({ events }) => events),
    actorNames: Object.assign({}, ...pages.map(({ actorNames }) => actorNames)) as EventPage["actorNames"],
    hasMore: nextCursor !== undefined,
    state,
    more,
  };
}
