"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { PERIOD_LENGTHS } from "@/lib/relations/period-length";
import { isDay, type Day } from "@/lib/relations/day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useListText } from "@/components/charts/marks/use-list-text";

const FIELD = "h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:text-base";

/** Chooses the day that divides two periods: by date, from a step of a mediation, or on a chart. */
export function SplitControl({
  split,
  span,
  mediations,
  names,
  isChoosing,
  onChoosing,
  onChange,
}: {
  split?: Day;
  span: number;
  mediations: readonly Mediation[];
  names: ActorNames;
  isChoosing: boolean;
  onChoosing: (isChoosing: boolean) => void;
  onChange: (change: { split?: Day; span?: string }) => void;
}) {
  const t = useTranslations("relations.split");
  const vocabulary = useTranslations("vocabulary.mediationState");
  const day = useDayText();
  const listText = useListText();
  const id = useId();
  const steps = mediations
    .flatMap((mediation) => mediation.steps.map((step) => ({ mediation, step })))
    .sort((x, y) => (x.step.stateDate < y.step.stateDate ? 1 : -1));
  return (
    <>
      <Popover
        title={t("open")}
        trigger={t("open")}
        triggerProps={{
          className:
            "inline-flex h-8 items-center rounded-md border border-line-strong/60 bg-surface px-2.5 text-sm font-medium hover:bg-sunken pointer-coarse:h-10",
        }}
        className="w-80 space-y-3"
      >
        <div>
          <label htmlFor={`${id}-day`} className="text-xs text-ink-soft">
            {t("day")}
          </label>
          <input
            id={`${id}-day`}
            type="date"
            min={FIRST_FILTER_DAY}
            max={LAST_FILTER_DAY}
            defaultValue={split}
            key={split}
            className={FIELD}
            onChange={({ target }) => {
              if (isDay(target.value) && target.validity.valid) onChange({ split: target.value });
            }}
          />
        </div>
        {steps.length > 0 && (
          <div>
            <label htmlFor={`${id}-step`} className="text-xs text-ink-soft">
              {t("step")}
            </label>
            <select
              id={`${id}-step`}
              className={FIELD}
              value=""
              onChange={({ target }) => target.value !== "" && onChange({ split: target.value })}
            >
              <option value="">{t("stepNone")}</option>
              {steps.map(({ mediation, step }) => (
                <option key={step.id} value={step.stateDate}>
                  {`${day(step.stateDate)}: ${listText(mediation.mediators.map((code) => names[code] ?? code)) || t("unknownMediator")}, ${vocabulary(step.state)}`}
                </option>
              ))}
            </select>
          </div>
        )}
        <div>
          <label htmlFor={`${id}-span`} className="text-xs text-ink-soft">
            {t("span")}
          </label>
          <select
            id={`${id}-span`}
            className={FIELD}
            value={span}
            onChange={({ target }) => onChange({ span: target.value })}
          >
            {PERIOD_LENGTHS.map((days) => (
              <option key={days} value={days}>
                {t("spanDays", { days })}
              </option>
            ))}
          </select>
        </div>
        <p className="text-xs text-ink-faint">{t("hint")}</p>
      </Popover>
      <Button aria-pressed={isChoosing} onClick={() => onChoosing(!isChoosing)} className="aria-pressed:bg-sunken">
        {t(isChoosing ? "choosing" : "choose")}
      </Button>
    </>
  );
}
