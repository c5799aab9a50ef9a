"use client";

import { useTranslations } from "next-intl";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { DyadPage } from "@/lib/charts/dyad-page";
import type { FilterNames } from "@/lib/charts/filter-words";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { PeriodReset } from "@/components/charts/period-reset";
import { TimeGroup } from "@/components/charts/time-group";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { BucketControl } from "./bucket-control";

const LANES = ["tension", "sentiment", "composition", "mediationLanes", "coverage"] as const;

/** The charts of a pair under one another on one time axis. */
export function DyadTime({ page, names }: { page: Pick<DyadPage, (typeof LANES)[number]>; names: FilterNames }) {
  const t = useTranslations("relations.time");
  const day = useDayText();
  const parts = LANES.map((id) => ({ name: t(`name.${id}`), model: page[id] satisfies ChartModel }));
  const axis = page.tension.x;
  return (
    <section aria-label={t("title")} className="min-w-0 overflow-hidden rounded-lg border border-line bg-surface">
      {axis.kind === "day" && (
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2.5">
          <h2 className="text-sm font-semibold">{t("from", { from: day(axis.domain[0]), to: day(axis.domain[1]) })}</h2>
          <PeriodReset isAlways />
          <BucketControl bucket={axis.bucket} />
          <p className="text-xs text-ink-faint max-md:hidden">{t("hint")}</p>
        </header>
      )}
      <TimeGroup parts={parts}>
        <div className="divide-y divide-line">
          {parts.map(({ model }) => (
            <EvidenceChart key={model.id} model={model} names={names} isStacked />
          ))}
        </div>
      </TimeGroup>
    </section>
  );
}
