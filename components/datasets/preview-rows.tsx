import { useTranslations } from "next-intl";
import { ParticipantLine } from "@/components/charts/marks/participant-line";
import { QuadMark } from "@/components/charts/marks/quad-mark";
import { SignedValue } from "@/components/charts/marks/signed-value";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { PreviewRow } from "@/lib/relations/import-preview";
import { quadClassOf } from "@/lib/relations/event-type";
import { useWordOf } from "./use-word-of";
import { useListText } from "@/components/charts/marks/use-list-text";

const SHOWN_CELLS = 8;

/** The first rows of the files as they will be understood. */
export function PreviewRows({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useTranslations("datasets.preview");
  return (
    <TableFrame caption={t("rowsCaption")}>
      <thead>
        <HeadRow>
          <th scope="col" className="text-end!">
            {t("column.line")}
          </th>
          <th scope="col">{t("column.date")}</th>
          <th scope="col">{t("column.participants")}</th>
          <th scope="col">{t("column.type")}</th>
          <th scope="col" className="text-end!">
            {t("column.intensity")}
          </th>
          <th scope="col">{t("column.source")}</th>
        </HeadRow>
      </thead>
      <tbody>
        {rows.map((row, index) =>
          row.kind === "event" ? (
            <EventRow key={index} line={row.line} event={row.event} />
          ) : (
            <DroppedRow key={index} row={row} />
          ),
        )}
      </tbody>
    </TableFrame>
  );
}

function EventRow({ line, event }: { line: number; event: Extract<PreviewRow, { kind: "event" }>["event"] }) {
  const t = useTranslations("datasets.preview");
  const words = useTranslations("vocabulary");
  const derivedWord = useWordOf("datasets.derived");
  const day = useDayText();
  const listText = useListText();
  return (
    <tr className="align-top">
      <td className="text-end text-ink-faint">{line}</td>
      <td className="whitespace-nowrap">
        {day(event.eventDate)}
        {event.datePrecision !== "day" && (
          <span className="block text-xs text-ink-faint">{words(`precision.${event.datePrecision}`)}</span>
        )}
      </td>
      <td className="min-w-52">
        <ParticipantLine participants={event.participants} isReciprocal={event.isReciprocal} hasLinks={false} />
        {event.mediationState && (
          <span className="block text-xs text-ink-soft">
            {t("mediation", { state: words(`mediationState.${event.mediationState}`) })}
          </span>
        )}
      </td>
      <td className="whitespace-nowrap">
        {event.type ? (
          <span className="inline-flex items-center gap-1.5">
            <QuadMark quadClass={quadClassOf(event.type)} />
            {words(`eventType.${event.type}`)}
          </span>
        ) : (
          <span className="text-ink-faint">{t("statement")}</span>
        )}
        {event.cameoCode && <span className="text-ink-faint"> {event.cameoCode}</span>}
        {event.modality !== "asserted" && (
          <span className="block text-xs text-ink-faint">{words(`modality.${event.modality}`)}</span>
        )}
      </td>
      <td className="text-end">
        <SignedValue value={event.row.intensity} digits={1} />
      </td>
      <td className="max-w-96 text-xs text-ink-soft">
        <bdi className="line-clamp-2 wrap-anywhere">
          {event.row.text ?? event.row.url ?? event.row.publisher ?? event.row.place}
        </bdi>
        {event.derived.length > 0 && (
          <span className="block text-ink-faint">
            {t("derived", { fields: listText(event.derived.map(derivedWord)) })}
          </span>
        )}
      </td>
    </tr>
  );
}

function DroppedRow({ row }: { row: Extract<PreviewRow, { kind: "dropped" }> }) {
  const t = useTranslations("datasets.preview");
  const dropWord = useWordOf("datasets.dropped");
  const cells = row.cells.filter((cell) => cell.trim() !== "").slice(0, SHOWN_CELLS);
  return (
    <tr className="align-top text-ink-faint">
      <td className="text-end">{row.line}</td>
      <td colSpan={5}>
        <span className="font-medium">{t("leftOut", { reason: dropWord(row.reason) })}</span>
        <bdi className="line-clamp-1 block text-xs wrap-anywhere">{cells.join(" · ")}</bdi>
      </td>
    </tr>
  );
}
