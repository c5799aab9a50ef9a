import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { ReviewLink } from "@/components/charts/marks/review-link";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Facts } from "@/components/ui/facts";
import { gap } from "@/lib/relations/gap";
import type { EventEntry } from "./coded-entry";
import { countingReason } from "./counting-reason";
import { EntryFrame } from "./entry-frame";
import { RuleNote } from "./rule-note";
import { useListText } from "@/components/charts/marks/use-list-text";

/** One coded event with all that is said of it. */
export function EventCard({
  event,
  name,
  ruleReasons,
  isDropped,
  isSelected,
  onSelect,
  action,
}: {
  event: EventEntry;
  name: string;
  ruleReasons: Readonly<Record<string, string>>;
  isDropped: boolean;
  isSelected: boolean;
  onSelect: () => void;
  action?: ReactNode;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const listText = useListText();
  const inferred = [...new Set(event.participants.filter(({ text }) => text === "").map(({ name }) => name))];
  const counting = countingReason(event);
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: t("documents.entry.date"),
      value: `${day(event.eventDate)} (${t(`vocabulary.precision.${event.datePrecision}`)})`,
    },
    { label: t("documents.entry.modality"), value: t(`vocabulary.modality.${event.modality}`) },
    { label: t("documents.entry.intensity"), value: <SignedValue value={event.intensity} digits={1} /> },
    { label: t("documents.entry.sentiment"), value: <SignedValue value={event.sentiment ?? gap("no-sentiment")} /> },
    { label: t("documents.entry.confidence"), value: format.number(event.confidence, { style: "percent" }) },
    ...(event.mediationState
      ? [{ label: t("documents.entry.mediationState"), value: t(`vocabulary.mediationState.${event.mediationState}`) }]
      : []),
    ...(event.cameoCode ? [{ label: t("documents.entry.cameo"), value: event.cameoCode }] : []),
    ...(event.reportCount > 1
      ? [{ label: t("documents.entry.reports"), value: format.number(event.reportCount) }]
      : []),
  ];
  const ruleIds = [...new Set(event.evidence.map(({ ruleId }) => ruleId))];
  return (
    <EntryFrame
      entry={event}
      name={name}
      isDropped={isDropped}
      isSelected={isSelected}
      onSelect={onSelect}
      action={action}
      title={
        <>
          {t(`vocabulary.eventType.${event.type}`)}{" "}
          <span className="font-normal text-ink-soft">{t(`vocabulary.quadClass.${event.quadClass}`)}</span>
        </>
      }
    >
      <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
      {inferred.length > 0 && (
        <p className="text-xs text-ink-faint">{t("documents.entry.inferred", { names: listText(inferred) })}</p>
      )}
      {event.evidence.slice(0, 1).map(({ quote, start }) => (
        <blockquote key={start} dir="auto" className="line-clamp-4 border-s-2 border-line ps-2 text-ink-soft">
          {quote}
        </blockquote>
      ))}
      <Facts facts={facts} className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-3 gap-y-1 text-xs" />
      <p className="text-xs">
        <strong className="font-semibold">
          {t(counting.isCounted ? "documents.counting.counted" : "documents.counting.notCounted")}
        </strong>{" "}
        <span className="text-ink-soft">{t(`documents.counting.${counting.reason}`)}</span>
        {event.eventId !== undefined && (
          <>
            {" "}
            <ReviewLink event={{ id: event.eventId, reviewState: event.reviewState }} name={name} />
          </>
        )}
      </p>
      {ruleIds.map((ruleId) => (
        <RuleNote key={ruleId} ruleId={ruleId} reason={ruleReasons[ruleId]} />
      ))}
    </EntryFrame>
  );
}
