"use client";

import { useTranslations } from "next-intl";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { ActorNames } from "@/lib/relations/named-actor";
import { useFilterPhrases, type FixedActors } from "./use-filter-phrases";

/** The filter as one plain sentence. */
export function FilterWords({
  filter,
  names,
  datasetNames = {},
  fixed,
}: {
  filter: EventFilter;
  names: ActorNames;
  datasetNames?: Readonly<Record<string, string>>;
  fixed?: FixedActors;
}) {
  const t = useTranslations("filter");
  const phrases = useFilterPhrases(filter, names, datasetNames, fixed);
  return t.markup("sentence", {
    actors: () => phrases.actors,
    with: () => phrases.with,
    role: () => phrases.role,
    types: () => phrases.types,
    period: () => phrases.period,
    sources: () => phrases.sources,
    more: () => `${phrases.more}.`,
  });
}
