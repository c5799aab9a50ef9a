"use client";

import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode, Ref } from "react";
import { DatasetRowNote } from "@/components/charts/marks/dataset-row-note";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { QuadMark } from "@/components/charts/marks/quad-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { gap } from "@/lib/relations/gap";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { NARROW_CLASSES, NUMBER_COLUMNS, type EventColumn } from "./event-columns";
import { useEventName } from "./use-event-name";

/** One event in the table; its button shows beside the table what else is known of it. */
export function EventRow({
  ref,
  index,
  event,
  columns,
  hidesOnNarrow,
  isOpen,
  onToggle,
}: {
  ref?: Ref<HTMLTableRowElement>;
  /** Its place in the list, from 0. */
  index: number;
  event: RelationEvent;
  columns: readonly EventColumn[];
  hidesOnNarrow: boolean;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  const nameOf = useEventName();
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
  const cells: Record<EventColumn, ReactNode> = {
    date: <time dateTime={event.eventDate}>{day(event.eventDate)}</time>,
    modality: t(`vocabulary.modality.${event.modality}`),
    intensity: <SignedValue value={event.intensity} digits={1} />,
    sentiment: <SignedValue value={event.sentiment ?? gap("no-sentiment")} />,
    reports: format.number(event.reportCount),
    dataset: event.datasetId,
    cameo: event.cameoCode ?? "",
    review: t(`vocabulary.review.${event.reviewState}`),
    quote: quote ?? <span className="text-ink-faint">{t("events.table.noQuote")}</span>,
  };
  const cell = (column: EventColumn) => (
    <td
      key={column}
      className={clsx(
        column === "date" && "whitespace-nowrap",
        column === "quote" && "w-1/3 min-w-48",
        NUMBER_COLUMNS.includes(column) && "text-end",
        hidesOnNarrow && NARROW_CLASSES[column],
      )}
    >
      {cells[column]}
    </td>
  );
  return (
    <tr
      ref={ref}
      id={`event-${event.id}`}
      data-index={index}
      // The head is the first row.
      aria-rowindex={index + 2}
      className={clsx("scroll-mt-20 align-top", isOpen && "bg-accent-soft/60")}
    >
      <td className="w-8 pe-0!">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? "event-drawer" : undefined}
          aria-label={t("events.table.detailsOf", nameOf(event))}
          data-event={event.id}
          onClick={onToggle}
          className="-m-1 flex size-7 items-center justify-center rounded hover:bg-sunken"
        >
          <ChevronRight aria-hidden className={clsx("size-4 rtl:rotate-180", isOpen && "text-accent")} />
        </button>
      </td>
      {columns.includes("date") && cell("date")}
      <td className="min-w-40">
        <span className="flex items-start gap-1.5">
          <QuadMark quadClass={event.quadClass} className="mt-0.5" />
          <span>
            <span className="font-medium">{type}</span>{" "}
            <span className="text-ink-soft">{t(`vocabulary.quadClass.${event.quadClass}`)}</span>
          </span>
        </span>
        <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} />
        {hidesOnNarrow && <div className="mt-1 text-xs md:hidden">{quote}</div>}
      </td>
      {columns.filter((column) => column !== "date").map(cell)}
    </tr>
  );
}
