"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { EventFilter } from "@/lib/relations/event-filter";
import { DEFAULT_WINDOW_DAYS } from "@/lib/relations/event-filter";
import type { ActorNames } from "@/lib/relations/named-actor";
import { typesOfFilter } from "./types-of-filter";

/** What the filter has in place of names that the page's path fixes. */
export interface FixedActors {
  actors?: string[];
  with?: string[];
}

export interface FilterPhrases {
  actors: string;
  with: string;
  role: string;
  types: string;
  period: string;
  sources: string;
  /** Whatever differs from the ordinary in counting, empty when nothing does. */
  more: string;
}

const MAX_NAMES = 4;

/** The words of each control of the filter sentence. */
export function useFilterPhrases(
  filter: EventFilter,
  names: ActorNames,
  datasetNames: Readonly<Record<string, string>>,
  fixed: FixedActors = {},
): FilterPhrases {
  const t = useTranslations("filter");
  const type = useTranslations("vocabulary.type");
  const format = useFormatter();

  const list = (words: string[]) =>
    words.length <= MAX_NAMES
      ? words.join(", ")
      : t("andMore", { names: words.slice(0, MAX_NAMES - 1).join(", "), count: words.length - MAX_NAMES + 1 });
  const actorNames = (codes: string[]) => list(codes.map((code) => names[code] ?? code));
  const day = (value: string) => format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: "medium" });

  const types = typesOfFilter(filter);
  const sources = [...filter.dataset.map((id) => datasetNames[id] ?? id), ...filter.publisher];
  const more: string[] = [];
  if (filter.modality.length > 0)
    more.push(t("more.modality", { list: list(filter.modality.map((id) => t(`modality.${id}`))) }));
  if (filter.review.length > 0)
    more.push(t("more.review", { list: list(filter.review.map((id) => t(`review.${id}`))) }));
  if (filter.count === "reports") more.push(t("more.count"));
  if (filter.window !== DEFAULT_WINDOW_DAYS) more.push(t("more.window", { days: filter.window }));
  if (filter.bucket) more.push(t("more.bucket", { bucket: t(`bucket.${filter.bucket}`) }));

  return {
    actors: fixed.actors ? list(fixed.actors) : filter.actors.length > 0 ? actorNames(filter.actors) : t("everyone"),
    with: fixed.with ? list(fixed.with) : filter.with.length > 0 ? actorNames(filter.with) : t("anyone"),
    role: t(`role.${filter.role}`),
    types:
      types === "all"
        ? t("types.all")
        : types.length === 0
          ? t("types.none")
          : types.length <= 3
            ? types.map((id) => type(id)).join(", ")
            : t("types.count", { count: types.length }),
    period:
      filter.from && filter.to
        ? t("period.fromTo", { from: day(filter.from), to: day(filter.to) })
        : filter.from
          ? t("period.from", { from: day(filter.from) })
          : filter.to
            ? t("period.to", { to: day(filter.to) })
            : t("period.all"),
    sources:
      sources.length === 0
        ? t("sources.all")
        : sources.length <= 2
          ? list(sources)
          : t("sources.count", { count: sources.length }),
    more: more.join(""),
  };
}
