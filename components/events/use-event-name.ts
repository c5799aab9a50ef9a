"use client";

import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { useListText } from "@/components/charts/marks/use-list-text";

/** What names an event among others: its type, its actors and its day, in words. */
export function useEventName(): (event: RelationEvent) => { type: string; actors: string; date: string } {
  const t = useTranslations("vocabulary.eventType");
  const day = useDayText();
  const listText = useListText();
  return (event) => ({
    type: t(event.type),
    actors: listText(event.participants.map(({ name }) => name)),
    date: day(event.eventDate),
  });
}
