import { Link } from "@/components/ui/link";
import { useFormatter, useTranslations } from "next-intl";
import { toDyad } from "@/lib/relations/dyad";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { PartnerSummary } from "@/lib/measures/partner-summary";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { TensionMark } from "@/components/charts/marks/tension-mark";
import { withQuery } from "@/lib/relations/with-query";
import { Card } from "@/components/ui/card";

/** The counterparts of an actor in one direction; each row leads to the pair. */
export function PartnerTable({
  title,
  note,
  actor,
  partners,
  query,
  none,
}: {
  title: string;
  note: string;
  actor: ActorCode;
  partners: readonly PartnerSummary[];
  query: string;
  /** What stands in place of an empty table. */
  none?: string;
}) {
  const t = useTranslations("actors");
  const format = useFormatter();
  return (
    <Card title={title} note={note} isFlush>
      {partners.length === 0 ? (
        <p className="px-4 py-2 text-table text-ink-faint">{none ?? t("noPartner")}</p>
      ) : (
        <div className="overflow-x-auto" role="group" aria-label={title} tabIndex={0}>
          <table className="w-full text-table">
            <caption className="sr-only">{title}</caption>
            <thead className="text-xs text-ink-faint">
              <tr>
                <th scope="col" className="px-2 py-1 text-start sm:px-4 font-medium">
                  {t("column.partner")}
                </th>
                <th scope="col" className="px-2 py-1 sm:px-3 text-end font-medium">
                  {t("column.events")}
                </th>
                <th scope="col" className="px-2 py-1 sm:px-3 text-end font-medium">
                  {t("column.sentiment")}
                </th>
                <th scope="col" className="px-2 py-1 text-start sm:px-4 font-medium">
                  {t("column.tension")}
                </th>
              </tr>
            </thead>
            <tbody>
              {partners.map(({ partner, eventCount, sentiment, tension }) => {
                const { a, b } = toDyad(actor, partner.code);
                return (
                  <tr key={partner.code} className="relative border-t border-line hover:bg-sunken">
                    <th scope="row" className="px-2 py-2 text-start sm:px-4 font-medium">
                      <Link
                        href={withQuery(`/relations/${a}/${b}`, query)}
                        className="link after:absolute after:inset-0"
                      >
                        {partner.name}
                      </Link>
                    </th>
                    <td className="px-2 py-2 text-end sm:px-3">{format.number(eventCount)}</td>
                    <td className="px-2 py-2 text-end sm:px-3">
                      <SignedValue value={sentiment} />
                    </td>
                    <td className="px-2 py-2 sm:px-4">
                      <TensionMark tension={tension} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
