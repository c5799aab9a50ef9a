"use client";

import { Download, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { periodTable, type PeriodComparison, type PeriodFigure, type PeriodRow } from "@/lib/charts/period-comparison";
import { isGap } from "@/lib/relations/gap";
import { EventsLink } from "@/components/charts/evidence/events-link";
import { GapMark } from "@/components/charts/marks/gap-mark";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { useChartTexts } from "@/components/charts/use-chart-texts";
import { useAddress } from "@/components/charts/use-period-address";
import { Button } from "@/components/ui/button";
import { TableFrame } from "@/components/ui/table-frame";
import { useListText } from "@/components/charts/marks/use-list-text";

const DECIMALS = { tension: 0, sentiment: 2, count: 0 } as const;

/** The two periods before and after a day, measure by measure; each number opens its events. */
export function PeriodTable({ comparison }: { comparison: PeriodComparison }) {
  const t = useTranslations("relations");
  const texts = useChartTexts();
  const day = useDayText();
  const { addressOf, go } = useAddress();
  const { split, days, before, after, rows } = comparison;
  const saveCsv = async () => {
    const [{ toCsv }, { saveFile }, { exportFileName }] = await Promise.all([
      import("@/lib/export/to-csv"),
      import("@/components/charts/export/save-file"),
      import("@/lib/export/export-file-name"),
    ]);
    const name = exportFileName({ id: "dyad-before-after", provenance: comparison.provenance }, "csv");
    saveFile(
      new Blob(["\uFEFF", toCsv(periodTable(comparison), texts.text)], { type: "text/csv;charset=utf-8" }),
      name,
    );
  };
  return (
    <section aria-labelledby="split-title" className="min-w-0 rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-start justify-between gap-2 px-4 pt-3 pb-2">
        <div>
          <h2 id="split-title" className="text-sm font-semibold">
            {t("split.title", { date: day(split) })}
          </h2>
          <p className="text-xs text-ink-soft">{t("split.lead", { days })}</p>
          {!comparison.isCovered && <p className="text-xs text-ink-soft">{t("split.uncovered")}</p>}
        </div>
        <div className="flex gap-1.5">
          <Button onClick={saveCsv}>
            <Download aria-hidden className="size-3.5" />
            {t("split.csv")}
          </Button>
          <Button tone="quiet" onClick={() => go(addressOf({ split: undefined, span: undefined }))}>
            <X aria-hidden className="size-3.5" />
            {t("split.close")}
          </Button>
        </div>
      </header>
      <TableFrame caption={t("split.title", { date: day(split) })}>
        <thead>
          <tr>
            <th scope="col" className="px-3 py-1.5 text-start">
              {t("split.column.measure")}
            </th>
            <th scope="col" className="px-3 py-1.5 text-end">
              {t("split.periodHead", { period: "before", from: day(before.from), to: day(before.to) })}
            </th>
            <th scope="col" className="px-3 py-1.5 text-end">
              {t("split.periodHead", { period: "after", from: day(after.from), to: day(after.to) })}
            </th>
            <th scope="col" className="px-3 py-1.5 text-end">
              {t("split.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="px-3 py-2 text-start align-top font-medium">
                {texts.text(row.label)}
              </th>
              {(["before", "after"] as const).map((period) => (
                <td key={period} className="text-end align-top">
                  <Figure row={row} figure={row[period]} label={`${texts.text(row.label)}, ${t(`split.${period}`)}`} />
                  {row.id === "steps" && (
                    <Steps steps={period === "before" ? comparison.stepsBefore : comparison.stepsAfter} />
                  )}
                </td>
              ))}
              <td className="text-end align-top">
                <Difference row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="px-4 py-2 text-xs text-ink-faint">{t("split.rule")}</p>
    </section>
  );
}

function Figure({ row, figure, label }: { row: PeriodRow; figure: PeriodFigure; label: string }) {
  const t = useTranslations();
  const texts = useChartTexts();
  const decimals = DECIMALS[row.kind];
  const { value, low, high, level } = figure;
  return (
    <>
      <EventsLink label={label} {...(figure.eventQuery && { eventQuery: figure.eventQuery })}>
        {isGap(value) ? <GapMark gap={value} isReasonShown /> : texts.number(value, decimals, decimals > 0)}
        {level && ` ${t(`vocabulary.tensionLevel.${level}`)}`}
      </EventsLink>
      {row.kind !== "count" && (
        <span className="block text-xs text-ink-faint">
          {low !== undefined && high !== undefined
            ? t("relations.split.bandOf", {
                low: texts.number(low, decimals),
                high: texts.number(high, decimals),
                count: figure.measuredCount ?? figure.eventCount,
              })
            : t("relations.split.countOf", { count: figure.measuredCount ?? figure.eventCount })}
        </span>
      )}
    </>
  );
}

function Difference({ row }: { row: PeriodRow }) {
  const t = useTranslations("relations.verdict");
  const format = useFormatter();
  if (isGap(row.difference)) return <GapMark gap={row.difference} />;
  const decimals = DECIMALS[row.kind];
  const rounded = Number(row.difference.toFixed(decimals));
  const text = format
    .number(rounded === 0 ? 0 : rounded, { signDisplay: "exceptZero", maximumFractionDigits: decimals })
    .replace("-", "−");
  return (
    <>
      <span className={row.verdict && row.verdict !== "no-clear-change" ? "font-semibold" : "text-ink-soft"}>
        {text}
      </span>
      {row.verdict && <span className="block text-xs text-ink-soft">{t(row.verdict)}</span>}
    </>
  );
}

function Steps({ steps }: { steps: PeriodComparison["stepsBefore"] }) {
  const t = useTranslations("relations.split");
  const day = useDayText();
  const listText = useListText();
  return (
    <ul className="mt-1 space-y-0.5 text-xs text-ink-soft">
      {steps.map((step, index) => {
        const mediators = step.mediators.length > 0 ? listText(step.mediators) : t("unknownMediator");
        return (
          <li key={index}>
            {day(step.stateDate)}{" "}
            <EventsLink
              label={`${mediators}, ${day(step.stateDate)}`}
              {...(step.eventQuery && { eventQuery: step.eventQuery })}
            >
              {mediators}
            </EventsLink>{" "}
            <MediationStateMark state={step.state} />
          </li>
        );
      })}
    </ul>
  );
}
