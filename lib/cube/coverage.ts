import { knownSummary } from "./known-summary";
import type { RowSelection } from "./row-selection";

/** First and last day with an event, days since 1970-01-01. */
export interface DayRange {
  firstDay: number;
  lastDay: number;
}

/** The days that the selected events span; absent when nothing is selected. */
export function coverage(selection: RowSelection): DayRange | undefined {
  const told = knownSummary(selection).datasets.filter(({ eventCount }) => eventCount > 0);
  if (told.length === 0) return undefined;
  return {
    firstDay: Math.min(...told.map(({ firstDay }) => firstDay)),
    lastDay: Math.max(...told.map(({ lastDay }) => lastDay)),
  };
}

/** The days that the selected events of each dataset span, by dataset id in its order. */
export function coverageByDataset(selection: RowSelection): Map<string, DayRange & { eventCount: number }> {
  const { datasets } = selection.cube;
  return new Map(
    knownSummary(selection).datasets.flatMap((range, index) =>
      range.eventCount > 0 ? [[datasets[index]!, { ...range }] as const] : [],
    ),
  );
}
