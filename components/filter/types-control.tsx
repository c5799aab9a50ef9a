"use client";

import { useTranslations } from "next-intl";
import { Popover } from "@/components/ui/popover";
import type { EventFilter } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf, type EventType } from "@/lib/relations/event-type";
import { QUAD_CLASSES, type QuadClass } from "@/lib/relations/quad-class";
import { ChoiceList } from "./choice-list";
import { ClearButton } from "./clear-button";
import { phraseClass } from "./phrase-class";
import { filterOfTypes, typesOfFilter } from "./types-of-filter";

const typesOfQuad = (quad: QuadClass) => EVENT_TYPES.filter((type) => quadClassOf(type) === quad);

/** The sixteen event types under their four quad classes; a class ticks or clears all of its types. */
export function TypesControl({
  filter,
  phrase,
  onChange,
}: {
  filter: EventFilter;
  phrase: string;
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter.controls");
  const word = useTranslations("vocabulary");
  const shown = typesOfFilter(filter);
  const ticked = shown === "all" ? [] : shown;
  const set = (types: EventType[]) => onChange(filterOfTypes(types));
  return (
    <Popover
      trigger={phrase}
      triggerProps={{ className: phraseClass(shown !== "all"), "aria-label": `${t("types")}: ${phrase}` }}
      title={t("types")}
      className="w-[26rem]"
    >
      <p className="mb-2 text-xs text-ink-faint">{t("typesHint")}</p>
      <div className="grid grid-cols-2 gap-x-3 gap-y-3">
        {QUAD_CLASSES.map((quad) => {
          const members = typesOfQuad(quad);
          const others = ticked.filter((type) => quadClassOf(type) !== quad);
          const isWhole = members.every((type) => ticked.includes(type));
          return (
            <div key={quad}>
              <label className="flex items-center gap-2 rounded-md px-1.5 py-1 text-xs font-semibold hover:bg-sunken">
                <input
                  type="checkbox"
                  checked={isWhole}
                  ref={(box) => {
                    if (box) box.indeterminate = !isWhole && members.some((type) => ticked.includes(type));
                  }}
                  onChange={() => set(isWhole ? others : [...others, ...members])}
                />
                {word(`quadClass.${quad}`)}
              </label>
              <ChoiceList
                legend={word(`quadClass.${quad}`)}
                isLegendHidden
                name="type"
                kind="checkbox"
                choices={members.map((type) => ({ id: type, label: word(`eventType.${type}`) }))}
                chosen={ticked}
                onChange={(chosen) => set([...others, ...(chosen as EventType[])])}
              />
            </div>
          );
        })}
      </div>
      <ClearButton isShown={shown !== "all"} onClear={() => set([])} />
    </Popover>
  );
}
