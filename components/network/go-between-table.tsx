import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { withQuery } from "@/lib/relations/with-query";
import type { BetweenPage } from "@/lib/charts/network-page";
import type { GoBetween } from "@/lib/measures/go-between";
import { toDyad } from "@/lib/relations/dyad";

/** Go-betweens, each with its relation to both parties; a row of one who has mediated leads to these mediations. */
export function GoBetweenTable({
  title,
  rows,
  parties,
  query,
}: {
  title: string;
  rows: readonly GoBetween[];
  parties: BetweenPage["parties"];
  /** The filter's query without actors. */
  query: string;
}) {
  const t = useTranslations("network.between");
  const format = useFormatter();
  const hasMediations = rows.some(({ mediationIds }) => mediationIds.length > 0);
  return (
    <div className="overflow-x-auto" role="group" aria-label={title} tabIndex={0}>
      <table className="w-full text-table">
        <caption className="sr-only">{title}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className="py-1 pe-3 text-start font-medium">
              {t("actor")}
            </th>
            {hasMediations && (
              <th scope="col" className="px-3 py-1 text-end font-medium">
                {t("mediations")}
              </th>
            )}
            {parties.map(({ code, name }) => (
              <th key={code} scope="col" className="px-3 py-1 text-start font-medium">
                {t("with", { party: name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, ties, mediationIds }) => (
            <tr key={code} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-3 text-start font-medium">
                <Link href={withQuery(`/actors/${code}`, query)} className="link">
                  {name}
                </Link>
              </th>
              {hasMediations && (
                <td className="px-3 py-1.5 text-end tabular-nums">
                  {mediationIds.length === 1 ? (
                    <Link href={withQuery(`/mediations/${mediationIds[0]}`, query)} className="link">
                      {format.number(1)}
                    </Link>
                  ) : (
                    <Link
                      href={withQuery(`/mediations?actors=${code}&role=mediator`, query)}

                      className="link"
                    >
                      {format.number(mediationIds.length)}
                    </Link>
                  )}
                </td>
              )}
              {ties.map((tie, index) => {
                const { a, b } = toDyad(code, parties[index]!.code);
                return (
                  <td key={parties[index]!.code} className="px-3 py-1.5">
                    <Link
                      href={withQuery(`/relations/${a}/${b}`, query)}

                      aria-label={`${name} – ${parties[index]!.name}`}
                      className="inline-block"
                    >
                      <TensionMark tension={tie.tension} />
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
