import { eventIdPage } from "@/lib/cube/selected-events";
import { evidenceRows, evidenceToCsv, type CsvStyle } from "@/lib/export/evidence-rows";
import type { EventFilter } from "@/lib/relations/event-filter";
import { withholdRows } from "@/lib/relations/withhold-rows";
import { readClosedDatasets } from "@/server/store/read-datasets";
import { readEvents } from "@/server/store/read-events";
import { parseEventCursor } from "./view/event-pages";
import { openView } from "./view/open-view";

/** A part of the filter's evidence. */
export interface EvidencePart {
  rows: (string | number)[][];
  eventCount: number;
  /** Datasets whose rows stand without their cells. */
  withheldDatasets: string[];
  /** Where the next part begins; absent after the last. */
  next?: string;
}

/**
 * The evidence behind a filter's events as rows, the newest events first: `limit` events from where the part before
 * ended. Rows of datasets that may not be given on hold ids and addresses only.
 */
export async function giveEvidence(
  filter: EventFilter,
  { after, limit }: { after?: string; limit: number },
): Promise<EvidencePart> {
  const view = openView(filter);
  const { eventIds, next } = eventIdPage(view.select(), limit, after ? parseEventCursor(after) : undefined);
  const page = { events: readEvents(eventIds), totalEventCount: 0, totalReportCount: 0, actorNames: {} };
  const { events, withheldDatasets = [] } = withholdRows(page, new Set(readClosedDatasets().keys()));
  return {
    rows: evidenceRows(events),
    eventCount: eventIds.length,
    withheldDatasets,
    ...(next && { next: `${next.day}.${next.eventId}` }),
  };
}

/** The same as CSV text, with a header at the first part. */
export async function giveEvidenceText(
  filter: EventFilter,
  { after, limit, separator }: CsvStyle & { after?: string; limit: number },
): Promise<Pick<EvidencePart, "next"> & { text: string }> {
  const { rows, next } = await giveEvidence(filter, { ...(after && { after }), limit });
  const text = evidenceToCsv(rows, { hasHeader: after === undefined, ...(separator && { separator }) });
  return { text, ...(next && { next }) };
}
