import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { Dataset } from "@/lib/relations/dataset";
import { useWordOf } from "./use-word-of";

/** A dataset with the size of what it holds. */
export interface DatasetRow extends Dataset {
  /** The events that every other page counts. */
  eventCount: number;
  /** With those that are counted nowhere. */
  storedEventCount: number;
  documentCount: number;
  /** First and last day of the counted events. */
  from?: string;
  to?: string;
  /** Of an imported one: its kind, and the rows and statements that it holds. */
  importer?: string;
  rowCount?: number;
  statementCount?: number;
  isRedistributable?: boolean;
  /** The import that last brought something. */
  lastImport?: { id: number; finishedAt?: string };
}

/** Every collection with how much it holds, the days it covers, its papers, and what can be done with it. */
export function DatasetsTable({
  datasets,
  actionOf,
}: {
  datasets: readonly DatasetRow[];
  actionOf?: (dataset: DatasetRow) => ReactNode;
}) {
  const t = useTranslations("datasets.table");
  const kindWord = useWordOf("datasets.kinds");
  const day = useDayText();
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow>
          <th scope="col">{t("name")}</th>
          <th scope="col" className="text-end! max-sm:hidden">
            {t("holds")}
          </th>
          <th scope="col" className="text-end!">
            {t("events")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("coverage")}
          </th>
          <th scope="col" className="max-lg:hidden">
            {t("licence")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("lastImport")}
          </th>
          <th scope="col" className="relative">
            <span className="sr-only">{t("actions")}</span>
          </th>
        </HeadRow>
      </thead>
      <tbody>
        {datasets.map((dataset) => (
          <tr key={dataset.id} className="align-top">
            <td className="min-w-32 max-w-md">
              <bdi className="line-clamp-3 rtl:text-right font-medium wrap-anywhere" title={dataset.name}>
                {dataset.name}
              </bdi>
              <span className="block text-xs text-ink-faint">
                {dataset.kind === "imported" && dataset.importer
                  ? kindWord(dataset.importer)
                  : t(`kinds.${dataset.kind}`)}
                {dataset.version && (
                  <>
                    {" · "}
                    <bdi className="wrap-anywhere">{dataset.version}</bdi>
                  </>
                )}
              </span>
              <span className="block text-xs text-ink-faint md:hidden">
                {dataset.from && dataset.to && t("fromTo", { from: day(dataset.from), to: day(dataset.to) })}
              </span>
            </td>
            <td className="text-end max-sm:hidden">
              <Holds dataset={dataset} />
            </td>
            <td className="text-end">
              <EventCount dataset={dataset} />
            </td>
            <td className="whitespace-nowrap max-md:hidden">
              {dataset.from && dataset.to ? (
                t("fromTo", { from: day(dataset.from), to: day(dataset.to) })
              ) : (
                <span className="text-ink-faint">{t("noEvents")}</span>
              )}
            </td>
            <td className="max-w-72 text-ink-soft max-lg:hidden">
              <bdi className="line-clamp-3 rtl:text-right wrap-anywhere" title={dataset.citation}>
                {dataset.licence ?? dataset.citation}
              </bdi>
              {dataset.isRedistributable !== undefined && dataset.kind === "imported" && (
                <span className="block text-xs text-ink-faint">
                  {t(dataset.isRedistributable ? "mayBeGivenOn" : "mayNotBeGivenOn")}
                </span>
              )}
            </td>
            <td className="whitespace-nowrap max-md:hidden">
              {dataset.lastImport ? (
                <Link href={`/datasets/imports/${dataset.lastImport.id}`} className="link">
                  {dataset.lastImport.finishedAt ? day(dataset.lastImport.finishedAt.slice(0, 10)) : t("report")}
                </Link>
              ) : (
                <span className="text-ink-faint">–</span>
              )}
            </td>
            <td className="text-end">{actionOf?.(dataset)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Holds({ dataset }: { dataset: DatasetRow }) {
  const t = useTranslations("datasets.table");
  if (dataset.kind === "imported") return t("rows", { count: dataset.rowCount ?? 0 });
  return (
    <Link href={`/documents?dataset=${encodeURIComponent(dataset.id)}`} className="link">
      {t("documentCount", { count: dataset.documentCount })}
    </Link>
  );
}

function EventCount({ dataset }: { dataset: DatasetRow }) {
  const t = useTranslations("datasets.table");
  const format = useFormatter();
  const statements = dataset.statementCount ?? 0;
  const others = dataset.storedEventCount - dataset.eventCount - statements;
  return (
    <>
      <Link href={`/events?dataset=${encodeURIComponent(dataset.id)}`} className="link">
        {format.number(dataset.eventCount)}
      </Link>
      {statements > 0 && <span className="block text-xs text-ink-faint">{t("statements", { count: statements })}</span>}
      {others > 0 && <span className="block text-xs text-ink-faint">{t("notCounted", { count: others })}</span>}
    </>
  );
}
