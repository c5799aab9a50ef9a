"use client";

import { useEffect, useState } from "react";
import type { EventPage } from "@/lib/relations/event-page";

export type EventsOfMark =
  { state: "loading" } | { state: "failed"; retry: () => void } | { state: "ready"; page: EventPage };

/** The events behind a mark, asked for by the mark's own query; the answer to an older question is dropped. */
export function useEventsOfMark(eventQuery: string | undefined): EventsOfMark {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ eventQuery: string; events: EventsOfMark }>();
  useEffect(() => {
    if (eventQuery === undefined) return;
    const request = new AbortController();
    fetch(`/evidence?${eventQuery}`, { signal: request.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`events: ${response.status}`);
        setAnswer({ eventQuery, events: { state: "ready", page: (await response.json()) as EventPage } });
      })
      .catch(() => {
        if (request.signal.aborted) return;
        const retry = () => {
          setAnswer(undefined);
          setAttempt((before) => before + 1);
        };
        setAnswer({ eventQuery, events: { state: "failed", retry } });
      });
    return () => request.abort();
  }, [eventQuery, attempt]);
  return answer !== undefined && answer.eventQuery === eventQuery ? answer.events : { state: "loading" };
}
