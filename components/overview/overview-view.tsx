import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { EventList } from "@/components/charts/evidence/event-list";
import { withQuery } from "@/lib/relations/with-query";
import { Card } from "@/components/ui/card";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { OverviewPage } from "@/lib/charts/overview-page";
import type { Dyad } from "@/lib/relations/dyad";
import type { MatrixChoice } from "@/lib/relations/matrix-choice";
import { ActiveMediations } from "./active-mediations";
import { Changes } from "./changes";
import { LineChoice } from "./line-choice";
import { MatrixControls } from "./matrix-controls";
import { KeyFigures } from "./key-figures";

/** What changed, who mediates, and the sentences behind it. */
export function OverviewView({
  page,
  names,
  query,
  choice,
  dyads,
}: {
  page: OverviewPage;
  names: FilterNames;
  query: string;
  choice: MatrixChoice;
  /** The pairs that are chosen for the lines; none for the most eventful. */
  dyads: readonly Dyad[];
}) {
  const t = useTranslations("overview");
  const lead = (
    <>
      <Changes page={page} query={query} />
      <ActiveMediations
        mediations={page.activeMediations}
        ongoing={page.keyFigures.find(({ id }) => id === "ongoing-mediations")}
        names={page.actorNames}
        query={query}
      />
    </>
  );
  const latest = (
    <Card
      title={t("latest")}
      isFlush
      action={
        <Link href={withQuery("/events", query)} className="link text-xs">
          {t("allEvents")}
        </Link>
      }
    >
      <EventList events={page.latestEvents} />
    </Card>
  );
  return (
    <>
      <KeyFigures figures={page.keyFigures} />
      <EvidenceLayout lead={lead} aside={latest}>
        <div className="grid items-start gap-4 lg:grid-cols-2 4xl:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div className="min-w-0 space-y-2 lg:max-4xl:col-span-2 4xl:row-span-2">
            <MatrixControls choice={choice} query={query} dyads={dyads} />
            <EvidenceChart model={page.matrix} names={names} />
          </div>
          <div className="flex justify-end lg:max-4xl:col-span-2 print:hidden">
            <LineChoice lines={page.lines} names={page.actorNames} choice={choice} query={query} dyads={dyads} />
          </div>
          <EvidenceChart model={page.tension} names={names} />
          <EvidenceChart model={page.sentiment} names={names} />
          <EvidenceChart model={page.composition} names={names} className="lg:max-4xl:col-span-2" />
        </div>
      </EvidenceLayout>
    </>
  );
}
