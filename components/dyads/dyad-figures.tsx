import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toDayNumber } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import type { ComparisonPeriods } from "@/lib/measures/comparison-periods";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { GapMark } from "@/components/charts/marks/gap-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { UncalledReason } from "@/components/charts/marks/uncalled-reason";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { ListComma } from "@/components/charts/marks/list-comma";

function Figure({ label, note, children }: { label: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 py-2.5">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="text-headline font-semibold">{children}</dd>
      {note && <dd className="mt-auto text-xs text-ink-faint">{note}</dd>}
    </div>
  );
}

const daysOf = ({ from, to }: ComparisonPeriods) => toDayNumber(to) - toDayNumber(from) + 1;

/** The headline numbers of a pair. */
export function DyadFigures({ summary, comparison }: { summary: DyadSummary; comparison?: ComparisonPeriods }) {
  const t = useTranslations("relations.dyad");
  const format = useFormatter();
  const day = useDayText();
  const { change } = summary;
  return (
    <dl className="grid grid-cols-2 gap-2 lg:grid-cols-5">
      <div className="col-span-2 rounded-lg border border-line bg-surface px-4 py-2.5 lg:col-span-1">
        <dt className="text-xs text-ink-soft">{t("tension")}</dt>
        <dd className="[&>span]:w-full">
          <TensionMark tension={summary.tension} isLarge />
        </dd>
      </div>
      <Figure
        label={comparison ? t("change", { days: daysOf(comparison) }) : t("changeNone")}
        note={
          summary.uncalled ? (
            <UncalledReason move={summary.uncalled} />
          ) : isGap(change) ? (
            <GapMark gap={change} isReasonShown />
          ) : (
            t("beforeAfter", {
              before: format.number(change.before, { maximumFractionDigits: 0 }),
              after: format.number(change.after, { maximumFractionDigits: 0 }),
              verdict: change.verdict,
            })
          )
        }
      >
        {isGap(change) ? <span className="text-ink-faint">–</span> : <ChangeMark change={change} />}
      </Figure>
      <Figure label={t("sentiment")} note={t("scale")}>
        <SignedValue value={summary.sentiment} />
      </Figure>
      <Figure label={t("events")} note={t("reportsOf", { count: summary.reportCount })}>
        {format.number(summary.eventCount)}
      </Figure>
      <div className="flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 py-2.5">
        <dt className="text-xs text-ink-soft">{t("mediators")}</dt>
        <dd className="text-sm font-medium">
          {summary.mediators.length === 0
            ? "–"
            : summary.mediators.map(({ code, name }, index) => (
                <span key={code}>
                  {index > 0 && <ListComma />}
                  <ActorLink code={code} name={name} />
                </span>
              ))}
        </dd>
        <dd className="mt-auto text-xs text-ink-faint">
          {t("period", { from: day(summary.firstDate), to: day(summary.lastDate) })}
        </dd>
      </div>
    </dl>
  );
}
