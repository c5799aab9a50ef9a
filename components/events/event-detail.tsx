import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { DatasetRowNote } from "@/components/charts/marks/dataset-row-note";
import { GapMark } from "@/components/charts/marks/gap-mark";
import { ReviewLink } from "@/components/charts/marks/review-link";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Facts } from "@/components/ui/facts";
import { eventDyads } from "@/lib/relations/event-dyads";
import { gap } from "@/lib/relations/gap";
import { isCountedModality } from "@/lib/relations/modality";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";

const MAX_ROWS = 50;

/** What the row has no room for: figures, pairs it counts for, and every sentence with its rule and source. */
export function EventDetail({ event, actorNames }: { event: RelationEvent; actorNames: ActorNames }) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const dyads = eventDyads(event);
  const isCounted =
    event.reviewState !== "rejected" && isCountedModality(event.modality, event.type) && dyads.length > 0;
  const facts: { label: string; value: ReactNode }[] = [
    { label: t("events.table.modality"), value: t(`vocabulary.modality.${event.modality}`) },
    { label: t("events.table.counted"), value: t(isCounted ? "events.table.yes" : "events.table.no") },
    { label: t("events.table.intensity"), value: <SignedValue value={event.intensity} digits={1} /> },
    {
      label: t("events.table.sentiment"),
      value:
        event.sentiment === undefined ? (
          <GapMark gap={gap("no-sentiment")} isReasonShown />
        ) : (
          <SignedValue value={event.sentiment} />
        ),
    },
    ...(event.rows
      ? []
      : [{ label: t("events.table.confidence"), value: format.number(event.confidence, { style: "percent" }) }]),
    { label: t("events.table.precision"), value: t(`vocabulary.precision.${event.datePrecision}`) },
    { label: t("events.table.reports"), value: format.number(event.reportCount) },
    ...(event.mediationState
      ? [{ label: t("events.table.mediation"), value: t(`vocabulary.mediationState.${event.mediationState}`) }]
      : []),
    ...(event.cameoCode ? [{ label: t("events.table.cameo"), value: event.cameoCode }] : []),
    ...(event.datasetQuadClass && event.datasetQuadClass !== event.quadClass
      ? [
          {
            label: t("events.table.datasetQuadClass"),
            value: t(`vocabulary.quadClass.${event.datasetQuadClass}`),
          },
        ]
      : []),
    ...(event.derived && event.derived.length > 0
      ? [
          {
            label: t("events.table.derived"),
            value: format.list(event.derived.map((field) => t(`vocabulary.derivedField.${field}`))),
          },
        ]
      : []),
    { label: t("events.table.coder"), value: event.coderVersion },
    ...(event.rows
      ? []
      : [
          {
            label: t("events.table.review"),
            value: (
              <ReviewLink event={event} name={`${t(`vocabulary.eventType.${event.type}`)}, ${day(event.eventDate)}`} />
            ),
          },
        ]),
  ];
  return (
    <div className="flex max-w-5xl flex-col gap-3 py-1">
      <Facts facts={facts} className="flex flex-wrap gap-x-6 gap-y-1.5 text-xs" />
      {dyads.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-xs leading-6">
          <span className="text-ink-faint">{t("events.table.pairs")}</span>
          {dyads.map(({ a, b }) => (
            <Link key={`${a}-${b}`} href={`/relations/${a}/${b}`} className="link">
              {actorNames[a] ?? a} – {actorNames[b] ?? b}
            </Link>
          ))}
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {event.rows?.slice(0, MAX_ROWS).map((row) => (
          <li key={row.rowId} className="text-sm">
            <DatasetRowNote row={row} datasetId={event.datasetId} />
          </li>
        ))}
        {event.rows && event.rows.length > MAX_ROWS && (
          <li className="text-xs text-ink-faint">{t("events.row.more", { count: event.rows.length - MAX_ROWS })}</li>
        )}
        {event.evidence.map((evidence) => (
          <li key={evidence.id} className="flex flex-col gap-0.5">
            <blockquote dir="auto" className="border-s-2 border-line-strong ps-2 text-sm">
              {evidence.quote}
            </blockquote>
            <p className="flex flex-wrap gap-x-3 ps-2.5 text-xs leading-6 text-ink-soft">
              <Link href={`/documents/${evidence.documentId}#event-${event.id}`} className="link">
                <bdi>{evidence.documentTitle}</bdi>
              </Link>
              <bdi>{evidence.publisher}</bdi>
              <span>{day(evidence.publishedDate)}</span>
              <span>
                {t("events.table.rule")}{" "}
                <Link href={`/methodology#rule-${encodeURIComponent(evidence.ruleId)}`} className="link break-all">
                  {evidence.ruleId}
                </Link>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
