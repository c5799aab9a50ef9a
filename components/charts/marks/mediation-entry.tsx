import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { MediationStateMark } from "./mediation-state-mark";
import { useDayText } from "./use-day-text";
import { withQuery } from "@/lib/relations/with-query";

/** A mediation in two lines: who stands between whom (or the mediators alone), its latest state and its day. */
export function MediationEntry({
  mediation,
  names,
  query,
  hidesParties = false,
}: {
  mediation: Mediation;
  names: ActorNames;
  query: string;
  hidesParties?: boolean;
}) {
  const t = useTranslations("overview");
  const separator = useTranslations("charts")("listSeparator");
  const day = useDayText();
  const list = (codes: readonly string[], separator: string) =>
    codes.map((code) => names[code] ?? code).join(separator);
  const mediators = mediation.mediators.length > 0 ? list(mediation.mediators, separator) : t("unknownMediator");
  return (
    <div className="py-1.5 text-table">
      <Link href={withQuery(`/mediations/${mediation.id}`, query)} className="link font-medium">
        {hidesParties
          ? mediators
          : t("mediation", { mediators, parties: list(mediation.parties, " – "), count: mediation.parties.length })}
      </Link>
      <p className="flex justify-between gap-3 text-ink-soft">
        <MediationStateMark state={mediation.state} />
        <span className="text-xs text-ink-faint">{t("lastStep", { date: day(mediation.lastDate) })}</span>
      </p>
    </div>
  );
}
