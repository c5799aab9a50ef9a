import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { MediationsTable } from "./mediations-table";
import type { MediationsPlace } from "./mediations-place";
import { RecordsTable } from "./records-table";
import { StateChoice } from "./state-choice";

/** The list of processes, narrowed by state, and under it what each mediator has done. */
export function MediationsView({
  mediations,
  records,
  actorNames,
  filter,
  place,
  children,
}: {
  mediations: readonly Mediation[];
  records: readonly MediationRecord[];
  actorNames: ActorNames;
  filter: EventFilter;
  place: MediationsPlace;
  /** Puts the table under its search and above its pages. */
  children: (table: ReactNode) => ReactNode;
}) {
  const t = useTranslations("mediations");
  return (
    <>
      <StateChoice filter={filter} place={place} />
      {children(
        <MediationsTable mediations={mediations} actorNames={actorNames} filterQuery={formatEventFilter(filter)} />,
      )}
      {records.length > 0 && (
        <section aria-labelledby="records" className="mt-4 flex flex-col gap-2">
          <h2 id="records" className="text-lg font-semibold">
            {t("records.title")}
          </h2>
          <p className="max-w-3xl text-sm text-ink-soft">{t("records.lead")}</p>
          <RecordsTable records={records} actorNames={actorNames} />
        </section>
      )}
    </>
  );
}
