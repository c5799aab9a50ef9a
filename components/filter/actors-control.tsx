"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { phraseClass } from "./phrase-class";
import { isActorMatch } from "./search-actors";
import { SearchControl } from "./search-control";
import { useFoundActors } from "./use-found-actors";

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
  const [typed, setTyped] = useState("");
  const found = useFoundActors(typed, options.actorCount > options.actors.length);
  const carried = new Set(options.actors.map(({ code }) => code));
  const offered = [...options.actors, ...found.filter(({ code }) => !carried.has(code))];
  return (
    <SearchControl
      title={t(field)}
      phrase={phrase}
      className={phraseClass(chosen.length > 0)}
      placeholder={t("search")}
      emptyText={t("noActor")}
      choices={offered.map((actor) => ({
        ...actor,
        id: actor.code,
        hint: t("events", { count: actor.eventCount }),
      }))}
      chosen={chosen}
      isMatch={isActorMatch}
      onType={setTyped}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
}
