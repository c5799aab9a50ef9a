import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { CoMediation } from "@/lib/measures/co-mediation";
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
import { CoMediationTable } from "./co-mediation-table";
import { ViewChoice } from "./view-choice";
import { StateChoice } from "./state-choice";

/** The list of processes, narrowed by state, and under it what each mediator has done. */
export function MediationsView({
  mediations,
  records,
  coMediations,
  partiesById,
  timeline,
  actorNames,
  names,
  filter,
  place,
  children,
}: {
  mediations: readonly Mediation[];
  records: readonly MediationRecord[];
  coMediations: readonly CoMediation[];
  partiesById: Readonly<Record<number, readonly string[]>>;
  timeline?: ChartModel;
  names: FilterNames;
  actorNames: ActorNames;
  filter: EventFilter;
  place: MediationsPlace;
  /** Puts the table under its search and above its pages. */
  children: (table: ReactNode) => ReactNode;
}) {
  const t = useTranslations("mediations");
  const table = (
    <MediationsTable mediations={mediations} actorNames={actorNames} filterQuery={formatEventFilter(filter)} />
  );
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <StateChoice filter={filter} place={place} />
        <div className="flex flex-wrap items-center gap-2">
          <Link href="/mediations/add" className={buttonClass()}>
            {t("desk.addMediation")}
          </Link>
          <ViewChoice filter={filter} place={place} />
        </div>
      </div>
      {children(
        timeline ? (
          <EvidenceLayout
            aside={
              <p className="rounded-lg border border-dashed border-line-strong px-4 py-3 text-sm text-ink-soft max-xl:hidden">
                {t("view.hint")}
              </p>
            }
          >
            <EvidenceChart model={timeline} names={names} />
            {table}
          </EvidenceLayout>
        ) : (
          table
        ),
      )}
      {records.length > 0 && (
        <section aria-labelledby="records" className="mt-4 flex flex-col gap-2">
          <h2 id="records" className="text-lg font-semibold">
            {t("records.title")}
          </h2>
          <p className="max-w-3xl text-sm text-ink-soft">{t("records.lead")}</p>
          <RecordsTable records={records} actorNames={actorNames} filter={filter} />
        </section>
      )}
      {coMediations.length > 0 && (
        <section aria-labelledby="co-mediation" className="mt-4 flex flex-col gap-2">
          <h2 id="co-mediation" className="text-lg font-semibold">
            {t("together.title")}
          </h2>
          <p className="max-w-3xl text-sm text-ink-soft">{t("together.lead")}</p>
          <CoMediationTable
            pairs={coMediations}
            partiesById={partiesById}
            actorNames={actorNames}
            filterQuery={formatEventFilter(filter)}
          />
        </section>
      )}
    </>
  );
}
