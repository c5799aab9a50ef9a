import { coverageByDataset } from "@/lib/cube/coverage";
import { selectRows } from "@/lib/cube/row-selection";
import { toDay, type Day } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { cubeIndex } from "@/server/store/cube-index";
import { readDatasets, type StoredDataset } from "@/server/store/read-datasets";

/** A dataset with what it holds; without days when none of its events counts. */
export interface DatasetSummary extends StoredDataset {
  /** The events that every other page counts under no filter. */
  eventCount: number;
  /** First and last day of these. */
  from?: Day;
  to?: Day;
}

/**
 * All datasets that hold something, with the number of their events and documents and the days that the counted events
 * span. What was removed keeps its name in the store alone.
 */
export async function listDatasets(): Promise<DatasetSummary[]> {
  const counted = coverageByDataset(selectRows(cubeIndex().cube, EMPTY_FILTER));
  const held = readDatasets().filter(({ documentCount, storedEventCount }) => documentCount + storedEventCount > 0);
  return held.map((dataset) => {
    const range = counted.get(dataset.id);
    return {
      ...dataset,
      eventCount: range?.eventCount ?? 0,
      ...(range && { from: toDay(range.firstDay), to: toDay(range.lastDay) }),
    };
  });
}
