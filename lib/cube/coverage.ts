import { knownSummary } from "./known-summary";
import type { RowSelection } from "./row-selection";
import type { DayRange } from "./selected-days";

/** The days that the selected events span; absent when nothing is selected. */
export function coverage(selection: RowSelection): DayRange | undefined {
  const ranges = [...coverageByDataset(selection).values()];
  if (ranges.length === 0) return undefined;
  return {
    firstDay: Math.min(...ranges.map(({ firstDay }) => firstDay)),
    lastDay: Math.max(...ranges.map(({ lastDay }) => lastDay)),
  };
}

/** The days that the selected events of each dataset span, by dataset id in its order. */
export function coverageByDataset(selection: RowSelection): Map<string, DayRange & { eventCount: number }> {
  const { eventsByDataset, daysByDataset } = knownSummary(selection);
  const days = daysByDataset();
  return new Map(
    selection.cube.datasets.flatMap((id, index) =>
      eventsByDataset[index]! > 0 ? [[id, { eventCount: eventsByDataset[index]!, ...days[index]! }] as const] : [],
    ),
  );
}
