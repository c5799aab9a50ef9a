"use client";

import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import { DatasetRowNote } from "@/components/charts/marks/dataset-row-note";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { QuadMark } from "@/components/charts/marks/quad-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { gap } from "@/lib/relations/gap";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EventDetail } from "./event-detail";

/** One event in the table, and under it what else is known of it. */
export function EventRow({
  event,
  actorNames,
  isOpen,
  onToggle,
}: {
  event: RelationEvent;
  actorNames: ActorNames;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const detailId = `event-${event.id}-detail`;
  const type = t(`vocabulary.eventType.${event.type}`);
  const first = event.evidence[0];
  const row = event.rows?.[0];
  const quote = first ? (
    <Link
      href={`/documents/${first.documentId}#event-${event.id}`}
      dir="auto"
      className="line-clamp-2 text-ink-soft hover:text-ink hover:underline"
    >
      {first.quote}
    </Link>
  ) : (
    row && <DatasetRowNote row={row} datasetId={event.datasetId} />
  );
  return (
    <>
      <tr id={`event-${event.id}`} className="align-top">
        <td className="w-8 pe-0!">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            aria-label={t("events.table.detailsOf", {
              type,
              actors: event.participants.map(({ name }) => name).join(", "),
              date: day(event.eventDate),
            })}
            onClick={onToggle}
            className="-m-1 flex size-7 items-center justify-center rounded hover:bg-sunken"
          >
            <ChevronRight aria-hidden className={clsx("size-4 rtl:rotate-180", isOpen && "rotate-90")} />
          </button>
        </td>
        <td className="whitespace-nowrap">
          <time dateTime={event.eventDate}>{day(event.eventDate)}</time>
        </td>
        <td className="min-w-40">
          <span className="flex items-start gap-1.5">
            <QuadMark quadClass={event.quadClass} className="mt-0.5" />
            <span>
              <span className="font-medium">{type}</span>{" "}
              <span className="text-ink-soft">{t(`vocabulary.quadClass.${event.quadClass}`)}</span>
            </span>
          </span>
          <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
          <div className="mt-1 text-xs md:hidden">{quote}</div>
        </td>
        <td className="max-lg:hidden">{t(`vocabulary.modality.${event.modality}`)}</td>
        <td className="text-end max-sm:hidden">
          <SignedValue value={event.intensity} digits={1} />
        </td>
        <td className="text-end max-sm:hidden">
          <SignedValue value={event.sentiment ?? gap("no-sentiment")} />
        </td>
        <td className="text-end max-lg:hidden">{format.number(event.reportCount)}</td>
        <td className="w-1/3 min-w-48 max-md:hidden">
          {quote ?? <span className="text-ink-faint">{t("events.table.noQuote")}</span>}
        </td>
      </tr>
      {isOpen && (
        <tr id={detailId} className="border-t-0! bg-sunken/50">
          <td colSpan={8} className="ps-4! sm:ps-11!">
            <EventDetail event={event} actorNames={actorNames} />
          </td>
        </tr>
      )}
    </>
  );
}
