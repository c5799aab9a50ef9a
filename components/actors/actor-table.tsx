import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ActorSummary } from "@/lib/measures/actor-summary";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { withQuery } from "@/lib/relations/with-query";
import { SortHead } from "@/components/ui/sort-head";
import { TableFrame } from "@/components/ui/table-frame";
import { ACTOR_COLUMNS, WIDE_ONLY, type ActorSort } from "./actor-sort";

/** Every actor as a row that leads to its page. */
export function ActorTable({
  rows,
  query,
  sort,
  sortHref,
}: {
  rows: readonly ActorSummary[];
  /** The filter, kept by the links. */
  query: string;
  sort: ActorSort;
  sortHref: (column: ActorSort["column"]) => string;
}) {
  const t = useTranslations("actors");
  const vocabulary = useTranslations("vocabulary");
  const format = useFormatter();
  return (
    <TableFrame caption={t("title")}>
      <SortHead columns={ACTOR_COLUMNS} sort={sort} hrefOf={sortHref}>
        {(column) => t(`column.${column}`)}
      </SortHead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.actor.code} className="relative hover:bg-sunken">
            <th scope="row" className="min-w-32 px-3 sm:min-w-44 py-2 text-start font-medium">
              <Link href={withQuery(`/actors/${row.actor.code}`, query)} className="link after:absolute after:inset-0">
                {row.actor.name}
              </Link>{" "}
              <code className="text-xs font-normal text-ink-faint">{row.actor.code}</code>
            </th>
            <td className={clsx("text-ink-soft", WIDE_ONLY)}>{vocabulary(`actorKind.${row.actor.kind}`)}</td>
            <td className="text-end">{format.number(row.eventCount)}</td>
            <td className={clsx("text-end", WIDE_ONLY)}>{format.number(row.actsCount)}</td>
            <td className={clsx("text-end", WIDE_ONLY)}>{format.number(row.receivesCount)}</td>
            <td className={clsx("text-end", WIDE_ONLY)}>
              <SignedValue value={row.sentimentGiven} />
            </td>
            <td className={clsx("text-end", WIDE_ONLY)}>
              <SignedValue value={row.sentimentReceived} />
            </td>
            <td className="text-end">{format.number(row.mediationCount)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
