import { useFormatter, useTranslations } from "next-intl";
import { MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { MediationEntry } from "@/components/charts/marks/mediation-entry";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
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
  const states = MEDIATION_STATES.filter((state: MediationState) => (record.countByState[state] ?? 0) > 0);
  const rows = (mediations: readonly Mediation[]) => (
    <ul className="max-h-96 divide-y divide-line overflow-y-auto px-4">
      {mediations.map((mediation) => (
        <li key={mediation.id}>
          <MediationEntry mediation={mediation} names={names} query={query} />
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
