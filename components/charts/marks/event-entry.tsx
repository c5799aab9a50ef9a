import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { DatasetRowNote } from "./dataset-row-note";
import { ParticipantLine } from "./participant-line";
import { QuadMark } from "./quad-mark";
import { ReviewLink } from "./review-link";
import { useDayText } from "./use-day-text";

/** One event with the sentence behind it: who, what, when, the quote, its document and the rule that coded it. */
export function EventEntry({ event }: { event: RelationEvent }) {
  const t = useTranslations();
  const day = useDayText();
  const evidence = event.evidence[0];
  const row = event.rows?.[0];
  const others = event.reportCount - 1;
  return (
    <article className="min-w-0 py-2.5 text-table">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-faint">
        <time dateTime={event.eventDate}>{day(event.eventDate)}</time>
        {event.datePrecision !== "day" && <span>({t(`vocabulary.precision.${event.datePrecision}`)})</span>}
        <span className="inline-flex items-center gap-1 text-ink-soft">
          <QuadMark quadClass={event.quadClass} className="size-3.5!" />
          {t(`vocabulary.eventType.${event.type}`)}
        </span>
        {event.modality !== "asserted" && <span>{t(`vocabulary.modality.${event.modality}`)}</span>}
      </p>
      <div className="font-medium">
        <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
      </div>
      {row && <DatasetRowNote row={row} datasetId={event.datasetId} />}
      {row && others > 0 && <p className="text-xs text-ink-faint">{t("events.row.more", { count: others })}</p>}
      {evidence && (
        <>
          <blockquote dir="auto" className="mt-0.5 border-s-2 border-line ps-2 text-ink-soft">
            {evidence.quote}
          </blockquote>
          <p className="mt-0.5 text-xs text-ink-faint">
            <Link href={`/documents/${evidence.documentId}#event-${event.id}`} className="link">
              <bdi>{evidence.documentTitle}</bdi>
            </Link>
            {" · "}
            <bdi>{evidence.publisher}</bdi>
            {t("charts.listSeparator")}
            {day(evidence.publishedDate)}
            {" · "}
            <code dir="ltr" className="text-[0.7rem] whitespace-nowrap" title={t("relations.rule")}>
              {evidence.ruleId}
            </code>
            {others > 0 && ` · ${t("relations.otherReports", { count: others })}`}
            {" · "}
            <ReviewLink event={event} name={`${t(`vocabulary.eventType.${event.type}`)}, ${day(event.eventDate)}`} />
          </p>
        </>
      )}
    </article>
  );
}
