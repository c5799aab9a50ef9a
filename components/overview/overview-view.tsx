import Link from "next/link";
import { useTranslations } from "next-intl";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { OverviewPage } from "@/lib/charts/overview-page";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { EventList } from "@/components/charts/evidence/event-list";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/components/charts/marks/with-query";
import { Card } from "@/components/ui/card";
import { ActiveMediations } from "./active-mediations";
import { ChangeList } from "./change-list";
import { KeyFigures } from "./key-figures";

/** What changed, who mediates, and the sentences behind it. */
export function OverviewView({ page, names, query }: { page: OverviewPage; names: FilterNames; query: string }) {
  const t = useTranslations("overview");
  const day = useDayText();
  const { comparison } = page;
  return (
    <>
      <KeyFigures figures={page.keyFigures} />
      <EvidenceLayout>
        <div className="grid gap-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <EvidenceChart model={page.matrix} names={names} />
          <div className="flex min-w-0 flex-col gap-4">
            <Card
              title={t("changed")}
              note={
                comparison &&
                t("comparison", {
                  from: day(comparison.from),
                  to: day(comparison.to),
                  beforeFrom: day(comparison.beforeFrom),
                  beforeTo: day(comparison.beforeTo),
                })
              }
            >
              <div className="grid gap-x-6 gap-y-3">
                <ChangeList
                  title={t("deteriorated")}
                  emptyText={t("noneDeteriorated")}
                  dyads={page.deteriorated}
                  query={query}
                />
                <ChangeList title={t("improved")} emptyText={t("noneImproved")} dyads={page.improved} query={query} />
              </div>
            </Card>
            <Card title={t("activeMediations")} isFlush>
              <ActiveMediations mediations={page.activeMediations} names={page.actorNames} query={query} />
            </Card>
          </div>
        </div>
        <div className="grid gap-4 lg:grid-cols-2">
          <EvidenceChart model={page.tension} names={names} />
          <EvidenceChart model={page.sentiment} names={names} />
        </div>
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
      </EvidenceLayout>
    </>
  );
}
