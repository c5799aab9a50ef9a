import type { FilterProblem } from "@/lib/relations/event-filter-url";
import { LIST_SEPARATOR } from "@/lib/relations/event-filter-url";
import type { EventSort } from "@/lib/relations/event-order";

/** Columns that the table of events can show, in their order; the event itself is always there. */
export const EVENT_COLUMNS = [
  "date",
  "modality",
  "intensity",
  "sentiment",
  "reports",
  "dataset",
  "cameo",
  "review",
  "quote",
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** The columns that are shown until others are chosen. */
export const DEFAULT_COLUMNS: readonly EventColumn[] = [
  "date",
  "modality",
  "intensity",
  "sentiment",
  "reports",
  "quote",
];

/** Columns that are numbers. */
export const NUMBER_COLUMNS: readonly EventColumn[] = ["intensity", "sentiment", "reports"];

/** On narrower screens the columns of the first choice give way; chosen ones stay, and the table scrolls. */
export const NARROW_CLASSES: Partial<Record<EventColumn, string>> = {
  modality: "max-lg:hidden",
  intensity: "max-sm:hidden",
  sentiment: "max-sm:hidden",
  reports: "max-lg:hidden",
  quote: "max-md:hidden",
};

/** Whether a column sorts. */
export function isSortable(column: EventColumn): column is EventColumn & EventSort {
  return column === "date" || column === "intensity" || column === "sentiment" || column === "reports";
}

/** Reads `columns` (`date~quote`); absent for the first choice. What is no column is named and left out. */
export function parseEventColumns(value: string | undefined): { columns?: EventColumn[]; problems: FilterProblem[] } {
  if (value === undefined || value === "") return { problems: [] };
  const parts = value.split(LIST_SEPARATOR).filter(Boolean);
  const known = EVENT_COLUMNS.filter((column) => parts.includes(column));
  const problems = parts
    .filter((part) => !(EVENT_COLUMNS as readonly string[]).includes(part))
    .map((part) => ({ parameter: "columns", value: part }));
  return known.length > 0 ? { columns: known, problems } : { problems };
}
