import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Fragment, type ReactNode } from "react";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { MediationEntry } from "./coded-entry";
import { EntryFrame } from "./entry-frame";
import { RuleNote } from "./rule-note";

/** One state of a mediation as the document tells it: who mediates between whom, where, and since when. */
export function MediationCard({
  mediation,
  name,
  actorNames,
  ruleReasons,
  isDropped,
  isSelected,
  onSelect,
  action,
}: {
  mediation: MediationEntry;
  name: string;
  actorNames: ActorNames;
  ruleReasons: Readonly<Record<string, string>>;
  isDropped: boolean;
  isSelected: boolean;
  onSelect: () => void;
  action?: ReactNode;
}) {
  const t = useTranslations("documents.entry");
  const format = useFormatter();
  const day = useDayText();
  const actors = (codes: readonly ActorCode[], separator: string): ReactNode =>
    codes.map((code, index) => (
      <Fragment key={code}>
        {index > 0 && separator}
        <ActorLink code={code} name={actorNames[code] ?? code} />
      </Fragment>
    ));
  return (
    <EntryFrame
      entry={mediation}
      name={name}
      isDropped={isDropped}
      isSelected={isSelected}
      onSelect={onSelect}
      action={action}
      title={<MediationStateMark state={mediation.state} />}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-faint">{t("mediators")}</dt>
        <dd>{mediation.mediators.length > 0 ? actors(mediation.mediators, ", ") : t("mediatorUnknown")}</dd>
        <dt className="text-ink-faint">{t("parties")}</dt>
        <dd>{actors(mediation.parties, " – ")}</dd>
        {mediation.venue && (
          <>
            <dt className="text-ink-faint">{t("venue")}</dt>
            <dd>{mediation.venue}</dd>
          </>
        )}
        {mediation.host && (
          <>
            <dt className="text-ink-faint">{t("host")}</dt>
            <dd>{actors([mediation.host], "")}</dd>
          </>
        )}
        <dt className="text-ink-faint">{t("since")}</dt>
        <dd>{day(mediation.stateDate)}</dd>
        <dt className="text-ink-faint">{t("confidence")}</dt>
        <dd>{format.number(mediation.confidence, { style: "percent" })}</dd>
      </dl>
      {mediation.evidence.map(({ quote, start }) => (
        <blockquote key={start} dir="auto" className="line-clamp-4 border-s-2 border-line ps-2 text-ink-soft">
          {quote}
        </blockquote>
      ))}
      {mediation.evidence.map(({ ruleId, start }) => (
        <RuleNote key={start} ruleId={ruleId} reason={ruleReasons[ruleId]} />
      ))}
      {mediation.mediationId !== undefined && (
        <Link href={`/mediations/${mediation.mediationId}`} className="link text-xs">
          {t("wholeMediation")}
        </Link>
      )}
    </EntryFrame>
  );
}
