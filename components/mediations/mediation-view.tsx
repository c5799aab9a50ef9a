import { useTranslations } from "next-intl";
import { EventList } from "@/components/charts/evidence/event-list";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { Card } from "@/components/ui/card";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { MediationPage } from "@/lib/charts/mediation-page";
import { MediationFacts } from "./mediation-facts";
import { MediationHistory } from "./mediation-history";

/** One mediation: its facts, its timeline, its history sentence by sentence, and what the parties did meanwhile. */
export function MediationView({
  page,
  names,
  filterQuery,
}: {
  page: MediationPage;
  names: FilterNames;
  filterQuery: string;
}) {
  const t = useTranslations("mediations.page");
  const { mediation, timeline, events, actorNames } = page;
  return (
    <>
      <MediationFacts mediation={mediation} actorNames={actorNames} filterQuery={filterQuery} />
      <EvidenceLayout
        aside={
          <Card
            title={t("around")}
            note={t("aroundNote", { count: events.totalEventCount })}
            isFlush
            className="xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto"
          >
            {events.events.length === 0 ? (
              <p className="px-4 py-2 text-table text-ink-faint">{t("aroundNone")}</p>
            ) : (
              <EventList events={events.events} />
            )}
          </Card>
        }
      >
        <EvidenceChart model={timeline} names={names} />
        <Card title={t("history", { count: mediation.steps.length })}>
          <MediationHistory steps={mediation.steps} actorNames={actorNames} />
        </Card>
      </EvidenceLayout>
    </>
  );
}
