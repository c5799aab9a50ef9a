import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { ChangeMark } from "@/components/charts/marks/change-mark";
import { Sparkline } from "@/components/charts/marks/sparkline";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { dyadKey } from "@/lib/relations/dyad";
import { withQuery } from "@/lib/relations/with-query";
import { Button } from "@/components/ui/button";
import { SortHead } from "@/components/ui/sort-head";
import { TableFrame } from "@/components/ui/table-frame";
import { DYAD_COLUMNS, WIDE_ONLY, type DyadSort } from "./dyad-sort";
import { ListComma } from "@/components/charts/marks/list-comma";

/** Every pair as a row that leads to its page; rows that are chosen are compared. */
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
  const compare = useTranslations("compare");
  const format = useFormatter();
  const day = useDayText();
  return (
    <form action="/relations/compare">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TableFrame caption={t("title")}>
        <SortHead columns={DYAD_COLUMNS} sort={sort} hrefOf={sortHref}>
          {(column) => t(`column.${column}`)}
        </SortHead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.a}-${row.b}`} className="relative hover:bg-sunken">
              <th scope="row" className="min-w-24 px-3 py-2 text-start font-medium sm:min-w-40 sm:ps-10 print:ps-3">
                <input
                  type="checkbox"
                  name="dyads"
                  value={dyadKey(row)}
                  aria-label={compare("choosePair", { pair: t("pair", { a: row.nameOfA, b: row.nameOfB }) })}
                  className="absolute start-3 z-10 size-4 accent-accent max-sm:hidden print:hidden"
                />
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
                    {index > 0 && <ListComma />}
                    <ActorLink code={code} name={name} />
                  </span>
                ))}
              </td>
              <td className={clsx("whitespace-nowrap", WIDE_ONLY)}>{day(row.lastDate)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="border-t border-line px-3 py-2 max-sm:hidden print:hidden">
        <Button type="submit">{compare("compareChosen")}</Button>
      </p>
    </form>
  );
}
