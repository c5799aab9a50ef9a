import clsx from "clsx";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { Sparkline } from "@/components/charts/marks/sparkline";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/lib/relations/with-query";
import { SortHead } from "@/components/ui/sort-head";
import { TableFrame } from "@/components/ui/table-frame";
import { DYAD_COLUMNS, WIDE_ONLY, type DyadSort } from "./dyad-sort";

/** Every pair as a row that leads to its page. */
export function DyadTable({
  rows,
  query,
  sort,
  sortHref,
}: {
  rows: readonly DyadSummary[];
  /** The filter, kept by the links. */
  query: string;
  sort: DyadSort;
  sortHref: (column: DyadSort["column"]) => string;
}) {
  const t = useTranslations("relations");
  const format = useFormatter();
  const day = useDayText();
  return (
    <TableFrame caption={t("title")}>
      <SortHead columns={DYAD_COLUMNS} sort={sort} hrefOf={sortHref}>
        {(column) => t(`column.${column}`)}
      </SortHead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.a}-${row.b}`} className="relative hover:bg-sunken">
            <th scope="row" className="min-w-24 px-3 sm:min-w-40 py-2 text-start font-medium">
              <Link
                href={withQuery(`/relations/${row.a}/${row.b}`, query)}
                className="link after:absolute after:inset-0"
              >
                {t("pair", { a: row.nameOfA, b: row.nameOfB })}
              </Link>
            </th>
            <td>
              <TensionMark tension={row.tension} />
            </td>
            <td className="text-end">
              <ChangeMark change={row.change} />
            </td>
            <td className={WIDE_ONLY}>
              <Sparkline values={row.sparkline} label={t("sparkline")} />
            </td>
            <td className="text-end">{format.number(row.eventCount)}</td>
            <td className={clsx("min-w-32", WIDE_ONLY)}>
              {row.mediators.length === 0 && (
                <span className="text-ink-faint">
                  <span aria-hidden>–</span>
                  <span className="sr-only">{t("noMediator")}</span>
                </span>
              )}
              {row.mediators.map(({ code, name }, index) => (
                <span key={code} className="relative z-10">
                  {index > 0 && ", "}
                  <ActorLink code={code} name={name} />
                </span>
              ))}
            </td>
            <td className={clsx("whitespace-nowrap", WIDE_ONLY)}>{day(row.lastDate)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
