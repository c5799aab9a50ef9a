"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { EventFilter } from "@/lib/relations/event-filter";
import { ACTOR_GROUPS, findGroup, GROUPS_AS_OF, type ActorGroup } from "@/lib/relations/event-filter-groups";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { phraseClass } from "./phrase-class";
import { actorChoices, groupChoices, offeredActors, type ActorChoice } from "./search-actors";
import { SearchControl } from "./search-control";
import { useFoundActors } from "./use-found-actors";
import { useListText } from "@/components/charts/marks/use-list-text";

/** The actors of one side of the sentence, found by any of their names; regions and blocs as groups of states. */
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
  const t = useTranslations("filter");
  const listText = useListText();
  const format = useFormatter();
  const [typed, setTyped] = useState("");
  const [isGroups, setGroups] = useState(false);
  const found = useFoundActors(typed);
  const [actors, groups] = useMemo(
    () => [actorChoices(options.actors), groupChoices(ACTOR_GROUPS, ({ id }) => t(`group.${id}`))],
    [options.actors, t],
  );
  const carried = isGroups ? groups : [...actors, ...groups];
  const nameOf = (code: string) => actors.find((actor) => actor.code === code)?.name ?? code;
  const hint = ({ group, eventCount = 0 }: ActorChoice) =>
    group
      ? t(`controls.kind.${group.kind}`, { count: group.members.length })
      : t("controls.events", { count: eventCount });
  const chosen = filter[field];
  const chosenGroups = chosen.flatMap((code) => findGroup(code) ?? []);
  const asOf = format.dateTime(new Date(`${GROUPS_AS_OF}T00:00:00Z`), { dateStyle: "medium" });
  const explain = (group: ActorGroup) =>
    t("controls.membersOf", {
      group: t(`group.${group.id}`),
      members: listText(group.members.map(nameOf)),
      source: group.source,
      date: asOf,
    });
  return (
    <SearchControl
      title={t(`controls.${field}`)}
      phrase={phrase}
      className={phraseClass(chosen.length > 0)}
      placeholder={t("controls.search")}
      emptyText={t("controls.noActor")}
      above={
        <div role="group" aria-label={t("controls.offered")} className="mt-1.5 flex gap-1">
          {[false, true].map((value) => (
            <Button
              key={String(value)}
              tone={isGroups === value ? "plain" : "quiet"}
              aria-pressed={isGroups === value}
              className="h-7! px-2! text-xs!"
              onClick={() => setGroups(value)}
            >
              {t(value ? "controls.groupsOnly" : "controls.everyone")}
            </Button>
          ))}
        </div>
      }
      below={chosenGroups.map((group) => (
        <p
          key={group.id}
          className="mt-1.5 max-h-24 overflow-y-auto border-t border-line pt-1.5 text-xs text-ink-faint"
        >
          {explain(group)}
        </p>
      ))}
      choices={offeredActors(carried, isGroups ? [] : found, typed).map((choice) => ({
        id: choice.code,
        name: choice.name,
        hint: hint(choice),
      }))}
      nameOf={(id) => (findGroup(id) ? t(id) : nameOf(id))}
      chosen={chosen}
      onType={setTyped}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
}
