import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { MEDIATION_STATE_GLYPHS, MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { withQuery } from "@/lib/relations/with-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import { useListText } from "@/components/charts/marks/use-list-text";

/** What each mediator has done: counts by latest state, and how many reached the table, always out of how many. */
export function RecordsTable({
  records,
  actorNames,
  filter,
}: {
  records: readonly MediationRecord[];
  actorNames: ActorNames;
  filter: EventFilter;
}) {
  const t = useTranslations("mediations.records");
  const word = useTranslations("vocabulary.mediationState");
  const listText = useListText();
  const format = useFormatter();
  const nameOf = (code: string) => actorNames[code] ?? code;
  const states = MEDIATION_STATES.filter((state) => records.some(({ countByState }) => countByState[state]));
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <HeadRow className="[&_th]:align-bottom">
          <th scope="col">{t("mediator")}</th>
          <th scope="col" className="text-end!">
            {t("count")}
          </th>
          <th scope="col">{t("reached")}</th>
          {states.map((state) => (
            <th key={state} scope="col" className="text-end! max-lg:hidden">
              <span aria-hidden>{MEDIATION_STATE_GLYPHS[state]}</span> {word(state)}
            </th>
          ))}
          <th scope="col" className="max-md:hidden">
            {t("parties")}
          </th>
        </HeadRow>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.mediator} className="align-top">
            <td>
              <Link href={`/actors/${record.mediator}`} className="link font-medium">
                {nameOf(record.mediator)}
              </Link>
            </td>
            <td className="text-end">
              <Link href={mediationsOf(record.mediator, filter)} className="link">
                {format.number(record.mediationCount)}
              </Link>
            </td>
            <td>{t("reachedOf", { reached: record.reachedTableCount, count: record.mediationCount })}</td>
            {states.map((state) => (
              <td
                key={state}
                className={clsx("text-end max-lg:hidden", !record.countByState[state] && "text-ink-faint")}
              >
                {format.number(record.countByState[state] ?? 0)}
              </td>
            ))}
            <td className="max-w-96 text-ink-soft max-md:hidden">{listText(record.parties.map(nameOf))}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** The mediations by one actor that are counted for it; what else the filter asks of actors is asked anew. */
function mediationsOf(mediator: string, filter: EventFilter): string {
  const own: EventFilter = { ...filter, actors: [mediator], with: [], role: "mediator" };
  return withQuery("/mediations", formatEventFilter(own));
}
