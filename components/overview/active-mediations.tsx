import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/components/charts/marks/with-query";

/** Mediations that are under way: who stands between whom, since when. */
export function ActiveMediations({
  mediations,
  names,
  query,
}: {
  mediations: readonly Mediation[];
  names: ActorNames;
  query: string;
}) {
  const t = useTranslations("overview");
  const day = useDayText();
  const list = (codes: readonly string[], separator: string) =>
    codes.map((code) => names[code] ?? code).join(separator);
  if (mediations.length === 0) return <p className="px-4 py-2 text-table text-ink-faint">{t("noMediation")}</p>;
  return (
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
}
