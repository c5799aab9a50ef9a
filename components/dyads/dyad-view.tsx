import Link from "next/link";
import { useTranslations } from "next-intl";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { DyadPage } from "@/lib/charts/dyad-page";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { EventList } from "@/components/charts/evidence/event-list";
import { withQuery } from "@/components/charts/marks/with-query";
import { Card } from "@/components/ui/card";
import { DyadFigures } from "./dyad-figures";

/** One pair: its numbers, its charts on one time axis, and its evidence beside them. */
export function DyadView({ page, names, eventsQuery }: { page: DyadPage; names: FilterNames; eventsQuery: string }) {
  const t = useTranslations("relations");
  const charts = [page.tension, page.sentiment, page.composition, page.mediationLanes, page.coverage];
  return (
    <>
      {page.summary ? (
        <DyadFigures summary={page.summary} />
      ) : (
        <p className="rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink-soft">{t("dyad.noEvents")}</p>
      )}
      <EvidenceLayout
        aside={
          <Card
            title={t("evidence.title")}
            note={t("evidence.count", { count: page.events.totalEventCount })}
            isFlush
            className="xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto"
            action={
              <Link href={withQuery("/events", eventsQuery)} className="link text-xs">
                {t("evidence.all")}
              </Link>
            }
          >
            {page.events.events.length === 0 ? (
              <p className="px-4 py-2 text-table text-ink-faint">{t("evidence.none")}</p>
            ) : (
              <EventList
                events={page.events.events}
                total={page.events.totalEventCount}
                allHref={withQuery("/events", eventsQuery)}
              />
            )}
          </Card>
        }
      >
        {charts.map((model) => (
          <EvidenceChart key={model.id} model={model} names={names} />
        ))}
      </EvidenceLayout>
    </>
  );
}
