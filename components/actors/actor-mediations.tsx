import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/components/charts/marks/with-query";
import { Card } from "@/components/ui/card";

/** For whom an actor mediates with how much result, and who mediates for it. */
export function ActorMediations({
  record,
  asMediator,
  asParty,
  names,
  query,
}: {
  record: MediationRecord;
  asMediator: readonly Mediation[];
  asParty: readonly Mediation[];
  names: ActorNames;
  query: string;
}) {
  const t = useTranslations("actors");
  const format = useFormatter();
  const day = useDayText();
  const list = (codes: readonly string[], separator: string) =>
    codes.map((code) => names[code] ?? code).join(separator);
  const states = MEDIATION_STATES.filter((state: MediationState) => (record.countByState[state] ?? 0) > 0);
  const rows = (mediations: readonly Mediation[]) => (
    <ul className="divide-y divide-line px-4">
      {mediations.map((mediation) => (
        <li key={mediation.id} className="flex flex-wrap items-baseline justify-between gap-x-3 py-2 text-table">
          <Link href={withQuery(`/mediations/${mediation.id}`, query)} className="link min-w-0 font-medium">
            {t("mediation", {
              mediators: mediation.mediators.length > 0 ? list(mediation.mediators, ", ") : t("unknownMediator"),
              parties: list(mediation.parties, " – "),
            })}
          </Link>
          <span className="text-ink-soft">
            <MediationStateMark state={mediation.state} />
            <span className="text-xs text-ink-faint"> {day(mediation.lastDate)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Card title={t("asMediator")} isFlush>
        {record.mediationCount === 0 ? (
          <p className="px-4 py-2 text-table text-ink-faint">{t("noMediator")}</p>
        ) : (
          <>
            <p className="px-4 text-table text-ink-soft">
              {t("record", {
                reached: format.number(record.reachedTableCount),
                count: record.mediationCount,
                parties: record.parties.length,
              })}
            </p>
            <ul aria-label={t("byState")} className="flex flex-wrap gap-x-4 px-4 pb-1 text-table">
              {states.map((state) => (
                <li key={state} className="flex items-baseline gap-1">
                  <MediationStateMark state={state} /> {format.number(record.countByState[state] ?? 0)}
                </li>
              ))}
            </ul>
            {rows(asMediator)}
          </>
        )}
      </Card>
      <Card title={t("asParty")} isFlush>
        {asParty.length === 0 ? <p className="px-4 py-2 text-table text-ink-faint">{t("noParty")}</p> : rows(asParty)}
      </Card>
    </>
  );
}
