import type { Latest, LatestCounts } from "@/lib/relations/latest";
import { readLatest, readLatestCounts } from "@/server/store/read-latest";

/** What has come since a moment (an instant in ISO 8601): documents, imports, and what analysts said. */
export async function listLatest(since: string): Promise<Latest> {
  return readLatest(since);
}

/** How much has come since a moment (an instant in ISO 8601), without the rows. */
export async function countLatest(since: string): Promise<LatestCounts> {
  return readLatestCounts(since);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** The instant that a text names, as the store writes instants; undefined for another text. */
export function parseInstant(text: string | undefined): string | undefined {
  if (text === undefined || !INSTANT.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
