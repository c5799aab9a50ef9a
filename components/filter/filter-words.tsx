import { useTranslations } from "next-intl";
import { filterSentence, type FilterNames } from "@/lib/charts/filter-words";
import type { EventFilter } from "@/lib/relations/event-filter";
import { filterParts, type FixedActors } from "./filter-parts";

/** The filter as one plain sentence, the same as in every file. */
export function FilterWords({
  filter,
  names,
  fixed,
}: {
  filter: EventFilter;
  names: FilterNames;
  fixed?: FixedActors;
}) {
  const t = useTranslations();
  return filterSentence(filterParts(filter, names, fixed), ({ id, values }) => t(id, values));
}
