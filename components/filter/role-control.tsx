"use client";

import { useTranslations } from "next-intl";
import { Popover } from "@/components/ui/popover";
import { FILTER_ROLES, type EventFilter, type FilterRole } from "@/lib/relations/event-filter";
import { ChoiceList } from "./choice-list";
import { phraseClass } from "./phrase-class";

/** The part that the chosen actors have. */
export function RoleControl({
  filter,
  phrase,
  onChange,
}: {
  filter: EventFilter;
  phrase: string;
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter");
  const word = useTranslations("vocabulary");
  return (
    <Popover
      trigger={phrase}
      triggerProps={{
        className: phraseClass(filter.role !== "any"),
        "aria-label": `${t("controls.role")}: ${phrase}`,
      }}
      title={t("controls.role")}
      className="w-72"
    >
      <ChoiceList
        legend={t("controls.role")}
        isLegendHidden
        name="role"
        kind="radio"
        choices={FILTER_ROLES.map((id) => ({
          id,
          label: word(id === "any" ? "filter.anyRole" : `role.${id}`),
          hint: t(`roleHint.${id}`),
        }))}
        chosen={[filter.role]}
        onChange={([role]) => onChange({ role: role as FilterRole })}
      />
    </Popover>
  );
}
