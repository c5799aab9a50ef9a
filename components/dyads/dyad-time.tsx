"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { DyadPage } from "@/lib/charts/dyad-page";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { PeriodComparison } from "@/lib/charts/period-comparison";
import type { Day } from "@/lib/relations/day";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { buttonClass } from "@/components/ui/button";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { PeriodReset } from "@/components/charts/period-reset";
import { TimeGroup } from "@/components/charts/time-group";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { useAddress } from "@/components/charts/use-period-address";
import { BucketControl } from "./bucket-control";
import { PeriodTable } from "./period-table";
import { SplitControl } from "./split-control";

const LANES = ["tension", "sentiment", "composition", "mediationLanes", "coverage"] as const;

/** The charts of a pair under one another on one time axis, and the two periods around a day of it. */
export function DyadTime({
  page,
  comparison,
  names,
}: {
  page: Pick<DyadPage, (typeof LANES)[number] | "mediations" | "actorNames" | "actorA" | "actorB">;
  comparison?: PeriodComparison;
  names: FilterNames;
}) {
  const t = useTranslations("relations.time");
  const compare = useTranslations("compare");
  const day = useDayText();
  const parts = LANES.map((id) => ({ name: t(`name.${id}`), model: page[id] satisfies ChartModel }));
  const axis = page.tension.x;
  const { parameters, addressOf, go } = useAddress();
  const ownQuery = `/relations/compare?dyads=${page.actorA.code}-${page.actorB.code}`;
  const kept = formatEventFilter({ ...parseEventFilter(Object.fromEntries(parameters)).filter, actors: [], with: [] });
  const compareHref = kept === "" ? ownQuery : `${ownQuery}&${kept}`;
  const [isChoosing, setChoosing] = useState(false);
  const chooseDay = (split: Day) => {
    setChoosing(false);
    go(addressOf({ split }));
  };
  return (
    <>
      {comparison && <PeriodTable comparison={comparison} />}
      <section aria-label={t("title")} className="min-w-0 overflow-hidden rounded-lg border border-line bg-surface">
        {axis.kind === "day" && (
          <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2.5">
            <h2 className="text-sm font-semibold">
              {t("from", { from: day(axis.domain[0]), to: day(axis.domain[1]) })}
            </h2>
            <PeriodReset isAlways />
            <BucketControl bucket={axis.bucket} />
            <SplitControl
              {...(comparison && { split: comparison.split })}
              span={Number(parameters.get("span") ?? 90)}
              mediations={page.mediations}
              names={page.actorNames}
              isChoosing={isChoosing}
              onChoosing={setChoosing}
              onChange={(change) => go(addressOf(change))}
            />
            <Link href={compareHref} className={buttonClass()}>
              {compare("open")}
            </Link>
            <p className="text-xs text-ink-faint max-md:hidden">{t("hint")}</p>
          </header>
        )}
        <TimeGroup
          parts={parts}
          {...(comparison && { split: comparison.split })}
          chooseDay={chooseDay}
          isChoosing={isChoosing}
        >
          <div className="divide-y divide-line">
            {parts.map(({ model }) => (
              <EvidenceChart key={model.id} model={model} names={names} isStacked />
            ))}
          </div>
        </TimeGroup>
      </section>
    </>
  );
}
