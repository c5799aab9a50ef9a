"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { isDay } from "@/lib/relations/day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY, type EventFilter } from "@/lib/relations/event-filter";
import { periodLength, periodPresets } from "@/lib/relations/event-filter-periods";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { ClearButton } from "./clear-button";
import { phraseClass } from "./phrase-class";

/** A year of five digits is a slip of the keyboard. */
const BOUNDS = { min: FIRST_FILTER_DAY, max: LAST_FILTER_DAY };
const INPUT = "h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:text-base";

/** First and last day, both inclusive, or a period that ends with the data. */
export function PeriodControl({
  filter,
  phrase,
  coverage,
  onChange,
}: {
  filter: EventFilter;
  phrase: string;
  coverage: FilterOptions["coverage"];
  onChange: (change: Partial<EventFilter>) => void;
}) {
  const t = useTranslations("filter");
  const format = useFormatter();
  const id = useId();
  const [isWrongOrder, setWrongOrder] = useState(false);
  const day = (value: string) => format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: "medium" });
  const isSet = Boolean(filter.from ?? filter.to);
  const [first, last] = [filter.from ?? coverage?.from, filter.to ?? coverage?.to];

  const apply = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const from = data.get("from");
    const to = data.get("to");
    const isWrong = isDay(from) && isDay(to) && from > to;
    setWrongOrder(isWrong);
    if (!isWrong) onChange({ from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined });
  };

  return (
    <Popover
      trigger={phrase}
      triggerProps={{ className: phraseClass(isSet), "aria-label": `${t("controls.period")}: ${phrase}` }}
      title={t("controls.period")}
      className="w-80"
    >
      {coverage && (
        <>
          <p className="text-xs text-ink-faint">
            {t("controls.data", { from: day(coverage.from), to: day(coverage.to) })}
          </p>
          <div role="group" aria-label={t("controls.presets")} className="my-2 flex flex-wrap gap-1.5">
            {periodPresets(coverage).map(({ id: preset, from, to }) => (
              <Button
                key={preset}
                aria-pressed={filter.from === from && filter.to === to}
                className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
                onClick={() => onChange({ from, to })}
              >
                {t(`preset.${preset}`, { year: coverage.to.slice(0, 4) })}
              </Button>
            ))}
          </div>
          <p role="status" className="mb-2 text-xs text-ink-soft">
            {first && last && first <= last
              ? t("controls.included", { from: day(first), to: day(last), days: periodLength(first, last) })
              : null}
          </p>
        </>
      )}
      <form
        key={`${filter.from}/${filter.to}`}
        className="grid grid-cols-2 gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
      >
        <label htmlFor={`${id}-from`} className="text-xs text-ink-soft">
          {t("controls.from")}
          <input id={`${id}-from`} name="from" type="date" {...BOUNDS} defaultValue={filter.from} className={INPUT} />
        </label>
        <label htmlFor={`${id}-to`} className="text-xs text-ink-soft">
          {t("controls.to")}
          <input id={`${id}-to`} name="to" type="date" {...BOUNDS} defaultValue={filter.to} className={INPUT} />
        </label>
        <p role="alert" className="col-span-2 text-xs text-fault empty:hidden">
          {isWrongOrder ? t("controls.wrongOrder") : null}
        </p>
        <Button type="submit" tone="primary" className="col-span-2">
          {t("controls.apply")}
        </Button>
      </form>
      <ClearButton isShown={isSet} onClear={() => onChange({ from: undefined, to: undefined })} />
    </Popover>
  );
}
