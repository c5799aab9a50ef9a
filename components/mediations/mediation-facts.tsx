import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Fragment } from "react";
import { ActorLink } from "@/components/charts/marks/actor-link";
import { MediationStateMark } from "@/components/charts/marks/mediation-state-mark";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { withQuery } from "@/lib/relations/with-query";
import { toDyad } from "@/lib/relations/dyad";
import { isOngoing, reachedTable } from "@/lib/relations/mediation-state";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import { useListText } from "@/components/charts/marks/use-list-text";
import { ListComma } from "@/components/charts/marks/list-comma";

/** A mediation in one look: who, for whom, where, how far it came. */
export function MediationFacts({
  mediation,
  actorNames,
  filterQuery,
}: {
  mediation: Mediation;
  actorNames: ActorNames;
  filterQuery: string;
}) {
  const t = useTranslations("mediations.page");
  const day = useDayText();
  const listText = useListText();
  const nameOf = (code: string) => actorNames[code] ?? code;
  const actors = (codes: readonly string[]) =>
    codes.map((code, index) => (
      <Fragment key={code}>
        {index > 0 && <ListComma />}
        <ActorLink code={code} name={nameOf(code)} />
      </Fragment>
    ));
  const pairs = mediation.parties.flatMap((one, index) =>
    mediation.parties.slice(index + 1).map((other) => toDyad(one, other)),
  );
  const states = mediation.steps.map(({ state }) => state);
  const facts = [
    { label: t("state"), value: <MediationStateMark state={mediation.state} /> },
    {
      label: t("outcome"),
      value: t(isOngoing(mediation.state) ? "ongoing" : reachedTable(states) ? "reachedTable" : "neverAtTable"),
    },
    {
      label: t("mediators"),
      value: mediation.mediators.length > 0 ? actors(mediation.mediators) : t("mediatorUnknown"),
    },
    { label: t("parties"), value: actors(mediation.parties) },
    ...(mediation.venues.length > 0 ? [{ label: t("venues"), value: listText(mediation.venues) }] : []),
    ...(mediation.hosts.length > 0 ? [{ label: t("hosts"), value: actors(mediation.hosts) }] : []),
    {
      label: t("period"),
      value:
        mediation.firstDate === mediation.lastDate
          ? day(mediation.firstDate)
          : t("fromTo", { from: day(mediation.firstDate), to: day(mediation.lastDate) }),
    },
    {
      label: t("relations"),
      value: pairs.map(({ a, b }, index) => (
        <Fragment key={`${a}-${b}`}>
          {index > 0 && <ListComma />}
          <Link href={withQuery(`/relations/${a}/${b}`, filterQuery)} className="link">
            {nameOf(a)} – {nameOf(b)}
          </Link>
        </Fragment>
      )),
    },
  ];
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-6 gap-y-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      {facts.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-xs text-ink-faint">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
