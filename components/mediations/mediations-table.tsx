import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/lib/relations/with-query";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { useListText } from "@/components/charts/marks/use-list-text";

/** The processes: between whom, by whom, how far they came. */
export function MediationsTable({
  mediations,
  actorNames,
  filterQuery,
}: {
  mediations: readonly Mediation[];
  actorNames: ActorNames;
  filterQuery: string;
}) {
  const t = useTranslations("mediations.table");
  const format = useFormatter();
  const day = useDayText();
  const listText = useListText();
  const names = (codes: readonly string[], separator: string) =>
    codes.map((code) => actorNames[code] ?? code).join(separator);
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow>
          <th scope="col">{t("parties")}</th>
          <th scope="col">{t("mediators")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("first")}
          </th>
          <th scope="col" className="max-sm:hidden">
            {t("last")}
          </th>
          <th scope="col" className="max-lg:hidden">
            {t("venues")}
          </th>
          <th scope="col" className="text-end! max-sm:hidden">
            {t("steps")}
          </th>
        </HeadRow>
      </thead>
      <tbody>
        {mediations.map((mediation) => (
          <tr key={mediation.id} className="align-top">
            <td className="min-w-24 sm:min-w-32">
              <Link href={withQuery(`/mediations/${mediation.id}`, filterQuery)} className="link font-medium">
                {names(mediation.parties, " – ")}
              </Link>
            </td>
            <td className="min-w-20 sm:min-w-28">
              {mediation.mediators.length > 0 ? (
                names(mediation.mediators, ", ")
              ) : (
                <span className="text-ink-faint">{t("mediatorUnknown")}</span>
              )}
            </td>
            <td>
              <MediationStateMark state={mediation.state} />
              <span className="block text-xs text-ink-faint sm:hidden">{day(mediation.lastDate)}</span>
            </td>
            <td className="whitespace-nowrap max-sm:hidden">{day(mediation.firstDate)}</td>
            <td className="whitespace-nowrap max-sm:hidden">{day(mediation.lastDate)}</td>
            <td className="max-w-64 max-lg:hidden">{listText(mediation.venues)}</td>
            <td className="text-end max-sm:hidden">{format.number(mediation.steps.length)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
