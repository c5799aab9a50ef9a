import { stringify } from "csv-stringify/browser/esm/sync";
import type { Participant } from "@/lib/relations/participant";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { WithheldEvent } from "@/lib/relations/withhold-rows";
import { sixDecimals } from "./plain-cell";

/** Columns of a table of evidence: what happened, how it counts, and the sentence or row that tells it. */
export const EVIDENCE_COLUMNS = [
  "event_id",
  "date",
  "date_precision",
  "type",
  "quad_class",
  "cameo_code",
  "modality",
  "mediation_state",
  "source",
  "target",
  "party",
  "mediator",
  "host",
  "is_reciprocal",
  "intensity",
  "sentiment",
  "reports",
  "review",
  "dataset",
  "document_id",
  "row_id",
  "title",
  "publisher",
  "published",
  "url",
  "quote",
  "start",
  "end",
  "rule",
  "confidence",
  "coder",
] as const;

type Cells = Partial<Record<(typeof EVIDENCE_COLUMNS)[number], string | number>>;

/**
 * Events as rows of evidence, one for each sentence of a document and each row of a dataset that tells them. Actors are
 * codes joined by blanks. Of a dataset that may not be given on stand only ids and addresses.
 */
export function evidenceRows(events: readonly (RelationEvent | WithheldEvent)[]): (string | number)[][] {
  return events.flatMap((event) => told(event).map((cells) => EVIDENCE_COLUMNS.map((column) => cells[column] ?? "")));
}

function told(event: RelationEvent | WithheldEvent): Cells[] {
  if ("isWithheld" in event) {
    const { id, datasetId, reportCount } = event;
    const shared = { event_id: id, dataset: datasetId, reports: reportCount };
    return event.rows.map(({ rowId, url = "" }) => ({ ...shared, row_id: rowId, url }));
  }
  const shared = cellsOf(event);
  const rows = event.rows?.map((row): Cells => ({
    ...shared,
    row_id: row.rowId,
    title: row.text ?? "",
    publisher: row.publisher ?? "",
    published: row.publishedDate ?? "",
    url: row.url ?? "",
  }));
  return (
    rows ??
    event.evidence.map((evidence) => ({
      ...shared,
      document_id: evidence.documentId,
      title: evidence.documentTitle,
      publisher: evidence.publisher,
      published: evidence.publishedDate,
      url: evidence.url ?? "",
      quote: evidence.quote,
      start: evidence.start,
      end: evidence.end,
      rule: evidence.ruleId,
      confidence: sixDecimals(evidence.confidence),
    }))
  );
}

function cellsOf(event: RelationEvent): Cells {
  const codes = (role: Participant["role"]) =>
    event.participants.flatMap((one) => (one.role === role ? [one.code] : [])).join(" ");
  return {
    event_id: event.id,
    date: event.eventDate,
    date_precision: event.datePrecision,
    type: event.type,
    quad_class: event.quadClass,
    cameo_code: event.cameoCode ?? "",
    modality: event.modality,
    mediation_state: event.mediationState ?? "",
    source: codes("source"),
    target: codes("target"),
    party: codes("party"),
    mediator: codes("mediator"),
    host: codes("host"),
    is_reciprocal: event.isReciprocal ? "true" : "false",
    intensity: sixDecimals(event.intensity),
    sentiment: event.sentiment === undefined ? "" : sixDecimals(event.sentiment),
    reports: event.reportCount,
    review: event.reviewState,
    dataset: event.datasetId,
    coder: event.coderVersion,
  };
}

/** How a CSV file is to be written. */
export interface CsvStyle {
  separator?: "," | ";" | "\t";
}

/**
 * Rows of evidence as CSV text (RFC 4180), with the header where asked for. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export function evidenceToCsv(
  rows: readonly (string | number)[][],
  { hasHeader, separator = "," }: CsvStyle & { hasHeader: boolean },
): string {
  return stringify(hasHeader ? [[...EVIDENCE_COLUMNS], ...rows] : [...rows], {
    delimiter: separator,
    escape_formulas: true,
    record_delimiter: "\r\n",
    // A line break alone is not the record delimiter, and would stand unquoted.
    quoted_match: /[\r\n]/,
  });
}
