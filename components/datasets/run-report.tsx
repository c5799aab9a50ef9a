import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { ImportRun } from "@/lib/relations/import-run";
import { outcomeRows } from "./outcome-rows";
import { runPace } from "@/lib/relations/run-pace";
import { useDurationText } from "./use-duration-text";
import { useWordOf } from "./use-word-of";

/** What a finished import did: every row it read is in exactly one line of the table. */
export function RunReport({ run }: { run: ImportRun }) {
  const t = useTranslations("datasets.report");
  const format = useFormatter();
  const duration = useDurationText();
  const dropWord = useWordOf("datasets.dropped");
  const { seconds, rowsPerSecond } = runPace(run);
  const query = `?dataset=${encodeURIComponent(run.datasetId)}`;
  const words = (outcome: string, reason?: string): { name: ReactNode; why: ReactNode } =>
    reason === undefined
      ? { name: t(`outcome.${outcome}`), why: t(`why.${outcome}`) }
      : { name: t("outcome.dropped"), why: dropWord(reason) };
  return (
    <div className="flex flex-col gap-4">
      <Card title={t("title")}>
        <Facts
          className="flex flex-wrap gap-x-10 gap-y-3 text-sm [&_dd]:text-lg [&_dd]:font-semibold"
          facts={[
            { label: t("newEvents"), value: format.number(run.newEventCount) },
            { label: t("rows"), value: format.number(run.rowCount) },
            { label: t("grouped"), value: format.number(run.groupedCount) },
            { label: t("statements"), value: format.number(run.statementCount) },
            { label: t("time"), value: duration(seconds) },
            ...(rowsPerSecond === undefined
              ? []
              : [{ label: t("pace"), value: format.number(Math.round(rowsPerSecond)) }]),
          ]}
        />
        <div className="mt-3 flex max-w-3xl flex-col gap-1 text-sm text-ink-soft">
          {run.newEventCount === 0 && run.duplicateCount > 0 && <p>{t("nothingNew")}</p>}
          {run.groupedCount > 0 && <p>{t("groupedNote", { count: run.groupedCount })}</p>}
          {run.statementCount > 0 && <p>{t("statementsNote", { count: run.statementCount })}</p>}
        </div>
        <p className="mt-4 flex flex-wrap gap-2">
          <Link href={`/events${query}`} className={buttonClass("primary")}>
            {t("toEvents")}
          </Link>
          <Link href={`/${query}`} className={buttonClass()}>
            {t("toOverview")}
          </Link>
          <Link href={`/relations${query}`} className={buttonClass()}>
            {t("toRelations")}
          </Link>
        </p>
      </Card>
      <TableFrame caption={t("outcomes")}>
        <thead>
          <HeadRow>
            <th scope="col">{t("column.outcome")}</th>
            <th scope="col" className="text-end!">
              {t("column.rows")}
            </th>
            <th scope="col" className="text-end! max-sm:hidden">
              {t("column.share")}
            </th>
            <th scope="col">{t("column.why")}</th>
          </HeadRow>
        </thead>
        <tbody>
          {outcomeRows(run).map(({ outcome, reason, count }) => {
            const { name, why } = words(outcome, reason);
            return (
              <tr key={`${outcome} ${reason}`} className="align-top">
                <th scope="row" className="px-3 py-2 text-start font-medium">
                  {name}
                </th>
                <td className="text-end">{format.number(count)}</td>
                <td className="text-end max-sm:hidden">
                  {run.rowCount > 0 &&
                    format.number(count / run.rowCount, { style: "percent", maximumFractionDigits: 1 })}
                </td>
                <td className="text-ink-soft">{why}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </div>
  );
}
