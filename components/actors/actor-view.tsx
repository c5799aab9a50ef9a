import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ActorPage } from "@/lib/charts/actor-page";
import { EvidenceCard } from "@/components/charts/evidence/evidence-card";
import { EvidenceChart } from "@/components/charts/evidence/evidence-chart";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { withQuery } from "@/lib/relations/with-query";
import { ActorMediations } from "./actor-mediations";
import { PartnerTable } from "./partner-table";

/** One actor: whom it acts on, who acts on it, for whom it mediates, and how that moves. */
export function ActorView({
  page,
  network,
  names,
  query,
  eventsQuery,
}: {
  page: ActorPage;
  /** Its own relations. */
  network: ChartModel;
  names: FilterNames;
  query: string;
  eventsQuery: string;
}) {
  const t = useTranslations("actors");
  const format = useFormatter();
  const { summary } = page;
  const figures: { id: string; value: ReactNode }[] = [
    { id: "events", value: format.number(summary.eventCount) },
    { id: "acts", value: format.number(summary.actsCount) },
    { id: "receives", value: format.number(summary.receivesCount) },
    { id: "sentimentGiven", value: <SignedValue value={summary.sentimentGiven} /> },
    { id: "sentimentReceived", value: <SignedValue value={summary.sentimentReceived} /> },
  ];
  return (
    <>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
        {figures.map(({ id, value }) => (
          <div key={id} className="rounded-lg border border-line bg-surface px-4 py-2.5 max-sm:last:col-span-2">
            <dt className="text-xs text-ink-soft">{t(`figure.${id}`)}</dt>
            <dd className="text-headline font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <EvidenceLayout aside={<EvidenceCard page={page.events} allHref={withQuery("/events", eventsQuery)} />}>
        <div className="grid items-start gap-4 4xl:grid-cols-2">
          <EvidenceChart model={page.sentiment} names={names} />
          <EvidenceChart model={page.composition} names={names} />
          {page.roles && <EvidenceChart model={page.roles} names={names} />}
          {network.series[0]!.points.length > 0 && <EvidenceChart model={network} names={names} />}
        </div>
        <div className="grid items-start gap-4 lg:grid-cols-2 xl:grid-cols-1 min-[88rem]:grid-cols-2">
          <ActorMediations
            record={page.record}
            asMediator={page.mediationsAsMediator}
            asParty={page.mediationsAsParty}
            names={page.actorNames}
            query={query}
          />
          <PartnerTable
            title={t("closest")}
            note={t("closestNote")}
            actor={summary.actor.code}
            partners={page.closest}
            query={query}
            none={t("noneClose")}
          />
          <PartnerTable
            title={t("adversaries")}
            note={t("adversariesNote")}
            actor={summary.actor.code}
            partners={page.adversaries}
            query={query}
            none={t("noAdversary")}
          />
          <PartnerTable
            title={t("actsOn")}
            note={t("actsOnNote")}
            actor={summary.actor.code}
            partners={page.actsOn}
            query={query}
          />
          <PartnerTable
            title={t("actedOnBy")}
            note={t("actedOnByNote")}
            actor={summary.actor.code}
            partners={page.actedOnBy}
            query={query}
          />
        </div>
      </EvidenceLayout>
    </>
  );
}
