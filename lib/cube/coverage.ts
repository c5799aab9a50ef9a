import { unpackAttributes } from "./attribute-word";
import { visitRows, type RowSelection } from "./row-selection";

/** First and last day with an event, days since 1970-01-01. */
export interface DayRange {
  firstDay: number;
  lastDay: number;
}

/** The days that the selected events span; absent when nothing is selected. */
export function coverage(selection: RowSelection): DayRange | undefined {
  const { cube } = selection;
  let range: DayRange | undefined;
  visitRows(selection, (row) => {
    range = widen(range, cube.eventDay[cube.rowEvent[row]!]!);
  });
  return range;
}

/** The days that the selected events of each dataset span, by dataset id in its order. */
export function coverageByDataset(selection: RowSelection): Map<string, DayRange & { eventCount: number }> {
  const { cube } = selection;
  const datasetOfWord = Array.from(cube.words, (word) => unpackAttributes(word).datasetIndex);
  const seen = new Uint8Array(cube.eventId.length);
  const ranges = new Map<number, DayRange & { eventCount: number }>();
  visitRows(selection, (row) => {
    const event = cube.rowEvent[row]!;
    if (seen[event]) return;
    seen[event] = 1;
    const dataset = datasetOfWord[cube.rowWord[row]!]!;
    const known = ranges.get(dataset);
    ranges.set(dataset, {
      ...widen(known, cube.eventDay[event]!),
      eventCount: (known?.eventCount ?? 0) + 1,
    });
  });
  return new Map([...ranges].sort(([x], [y]) => x - y).map(([index, range]) => [cube.datasets[index]!, range]));
}

function widen(range: DayRange | undefined, day: number): DayRange {
  if (!range) return { firstDay: day, lastDay: day };
  return { firstDay: Math.min(range.firstDay, day), lastDay: Math.max(range.lastDay, day) };
}
