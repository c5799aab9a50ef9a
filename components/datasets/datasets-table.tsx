import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { Dataset } from "@/lib/relations/dataset";

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
}

/** Every collection with how much it holds and the days it covers. */
export function DatasetsTable({ datasets }: { datasets: readonly DatasetRow[] }) {
  const t = useTranslations("datasets.table");
  const format = useFormatter();
  const day = useDayText();
  const query = (id: string) => `?dataset=${encodeURIComponent(id)}`;
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow>
          <th scope="col">{t("name")}</th>
          <th scope="col" className="max-md:hidden">
            {t("kind")}
          </th>
          <th scope="col" className="text-end!">
            {t("documents")}
          </th>
          <th scope="col" className="text-end!">
            {t("events")}
          </th>
          <th scope="col" className="max-sm:hidden">
            {t("coverage")}
          </th>
          <th scope="col" className="max-lg:hidden">
            {t("citation")}
          </th>
        </HeadRow>
      </thead>
      <tbody>
        {datasets.map((dataset) => (
          <tr key={dataset.id} className="align-top">
            <td className="min-w-36">
              <span className="font-medium">{dataset.name}</span>
              {dataset.version && <span className="text-ink-soft"> {dataset.version}</span>}
            </td>
            <td className="max-md:hidden">{t(`kinds.${dataset.kind}`)}</td>
            <td className="text-end">
              <Link href={`/documents${query(dataset.id)}`} className="link">
                {format.number(dataset.documentCount)}
              </Link>
            </td>
            <td className="text-end">
              <Link href={`/events${query(dataset.id)}`} className="link">
                {format.number(dataset.eventCount)}
              </Link>
              {dataset.storedEventCount > dataset.eventCount && (
                <span className="block text-xs text-ink-faint">
                  {t("notCounted", { count: dataset.storedEventCount - dataset.eventCount })}
                </span>
              )}
            </td>
            <td className="whitespace-nowrap max-sm:hidden">
              {dataset.from && dataset.to ? (
                t("fromTo", { from: day(dataset.from), to: day(dataset.to) })
              ) : (
                <span className="text-ink-faint">{t("noEvents")}</span>
              )}
            </td>
            <td className="max-w-md text-ink-soft max-lg:hidden">
              {[dataset.citation, dataset.licence].filter(Boolean).join(" ")}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
