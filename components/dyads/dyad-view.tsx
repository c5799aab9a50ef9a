import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { DyadPage } from "@/lib/charts/dyad-page";
import type { PeriodComparison } from "@/lib/charts/period-comparison";
import { EvidenceCard } from "@/components/charts/evidence/evidence-card";
import { EvidenceLayout } from "@/components/charts/evidence/evidence-layout";
import { MediationEntry } from "@/components/charts/marks/mediation-entry";
import { withQuery } from "@/lib/relations/with-query";
import { Card } from "@/components/ui/card";
import { DyadFigures } from "./dyad-figures";
import { DyadTime } from "./dyad-time";

/** One pair: its numbers, its charts on one time axis, and its evidence beside them. */
export function DyadView({
  page,
  comparison,
  names,
  query,
  eventsQuery,
}: {
  page: DyadPage;
  /** The two periods around the day that the address names. */
  comparison?: PeriodComparison;
  names: FilterNames;
  query: string;
  eventsQuery: string;
}) {
  const t = useTranslations("relations");
  const pair = `${page.actorA.code}~${page.actorB.code}`;
  // Who meets either of the two is what is asked, so that the network is around both.
  const betweenHref = withQuery(`/network?actors=${pair}&between=${pair}`, query);
  const mediations = (
    <Card title={t("dyad.mediations")} isFlush>
      {page.mediations.length > 0 && (
        <ul className="divide-y divide-line px-4">
          {page.mediations.map((mediation) => (
            <li key={mediation.id}>
              <MediationEntry mediation={mediation} names={page.actorNames} query={query} hidesParties />
            </li>
          ))}
        </ul>
      )}
      <p className="px-4 py-2.5 text-sm">
        <Link href={betweenHref} className="link">
          {t("dyad.between")}
        </Link>
      </p>
    </Card>
  );
  return (
    <>
      {page.summary && <DyadFigures summary={page.summary} {...(page.comparison && { comparison: page.comparison })} />}
      <EvidenceLayout
        lead={mediations}
        aside={
          page.events.totalEventCount > 0 && (
            <EvidenceCard page={page.events} allHref={withQuery("/events", eventsQuery)} />
          )
        }
      >
        <DyadTime page={page} {...(comparison && { comparison })} names={names} />
      </EvidenceLayout>
    </>
  );
}
