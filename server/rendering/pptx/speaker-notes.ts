import { EVIDENCE_COLUMNS } from "@/lib/export/evidence-rows";
import { message } from "@/lib/relations/message";
import { aboutLines } from "../about-lines";
import type { ChartContents } from "../chart-contents";

/** Rows of evidence that the notes hold: about as many pages as a speaker turns. */
const MOST_ROWS = 200;

type Column = (typeof EVIDENCE_COLUMNS)[number];

/** What a speaker wants at hand, line by line: what the chart shows and of what, then the evidence, the newest first. */
export function speakerNotes(chart: ChartContents): string[] {
  const { texts, evidence, origin } = chart;
  const rows = evidence?.rows ?? [];
  return [
    ...aboutLines(chart),
    ...rows.slice(0, MOST_ROWS).map((row, index) => `${index + 1}. ${told(row, (type) => texts.text(message(type)))}`),
    ...(rows.length > MOST_ROWS
      ? [texts.own("files.more", { count: rows.length - MOST_ROWS, address: `${origin}/api/v1/events.csv` })]
      : []),
  ];
}

function told(row: readonly (string | number)[], words: (id: string) => string): string {
  const cell = (column: Column) => String(row[EVIDENCE_COLUMNS.indexOf(column)] ?? "");
  const sides = [cell("source") || cell("mediator"), cell("target") || cell("party")].filter(Boolean).join(" → ");
  const quote = cell("quote");
  return [
    cell("date"),
    sides,
    cell("type") && words(`vocabulary.eventType.${cell("type")}`),
    quote && `“${quote}”`,
    cell("publisher"),
    quote ? "" : cell("title"),
    cell("url"),
    cell("event_id") && `#${cell("event_id")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
