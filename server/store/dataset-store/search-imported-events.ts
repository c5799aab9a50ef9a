import { eventIdBounds } from "@/lib/relations/event-id";
import { toDayNumber, type Day } from "@/lib/relations/day";
import { openDatasets } from "./dataset-files";

/** Days, both included, that a search is bounded by. */
export interface SearchBounds {
  from?: Day;
  to?: Day;
  /** Datasets; all when absent or empty. */
  datasetIds?: readonly string[];
}

/** Ids, ascending, of the imported events that an expression of FTS5 finds within the bounds. */
export function searchImportedEvents(match: string, { from, to, datasetIds = [] }: SearchBounds = {}): number[] {
  const found: number[] = [];
  for (const { id, number, events, search } of openDatasets()) {
    if (datasetIds.length > 0 && !datasetIds.includes(id)) continue;
    const first = from === undefined ? -Infinity : toDayNumber(from);
    const last = to === undefined ? Infinity : toDayNumber(to);
    const bounds = eventIdBounds(first, last, number);
    const idsIn = (database: typeof events) =>
      database
        .prepare(`SELECT "rowid" FROM "search" WHERE "search" MATCH ? AND "rowid" BETWEEN ? AND ? ORDER BY "rowid"`)
        .pluck()
        .all(match, ...bounds.map(BigInt)) as number[];
    const earlier = idsIn(search);
    const later = idsIn(events);
    // Spreading into push would overflow the stack for many.
    for (const one of earlier) found.push(one);
    if (later.length > 0) {
      const known = new Set(earlier);
      for (const one of later) if (!known.has(one)) found.push(one);
    }
  }
  return found.sort((one, other) => one - other);
}
