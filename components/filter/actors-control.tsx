"use client";

import { useTranslations } from "next-intl";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { phraseClass } from "./phrase-class";
import { isActorMatch } from "./search-actors";
import { SearchControl } from "./search-control";

/** The actors of one side of the sentence, found by name, code, alias or demonym. */
export function ActorsControl({
  field,
  filter,
  phrase,
  options,
  onChange,
}: {
  field: "actors" | "with";
  filter: EventFilter;
  phrase: string;
  options: FilterOptions;
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter.controls");
  const chosen = filter[field];
  return (
    <SearchControl
      title={t(field)}
      phrase={phrase}
      className={phraseClass(chosen.length > 0)}
      placeholder={t("search")}
      emptyText={t("noActor")}
      choices={options.actors.map((actor) => ({
        ...actor,
        id: actor.code,
        hint: t("events", { count: actor.eventCount }),
      }))}
      chosen={chosen}
      isMatch={isActorMatch}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
}
