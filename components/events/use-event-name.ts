"use client";

import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { RelationEvent } from "@/lib/relations/relation-event";

/** What names an event among others: its type, its actors and its day, in words. */
export function useEventName(): (event: RelationEvent) => { type: string; actors: string; date: string } {
  const t = useTranslations("vocabulary.eventType");
  const day = useDayText();
  return (event) => ({
    type: t(event.type),
    actors: event.participants.map(({ name }) => name).join(", "),
    date: day(event.eventDate),
  });
}
