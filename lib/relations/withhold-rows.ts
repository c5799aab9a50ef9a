import type { DatasetRow } from "./dataset-row";
import type { EventPage } from "./event-page";
import type { RelationEvent } from "./relation-event";

/** What is given on of an event whose dataset's rows may not be: where it can be found, none of its cells. */
export interface WithheldEvent {
  id: number;
  datasetId: string;
  reportCount: number;
  isWithheld: true;
  rows: Pick<DatasetRow, "rowId" | "url">[];
}

/** A page of events as it may be given on. */
export interface GivenEventPage extends Omit<EventPage, "events"> {
  events: (RelationEvent | WithheldEvent)[];
  /** Ids of the datasets whose rows are left out, sorted; absent where none are. */
  withheldDatasets?: string[];
}

/**
 * A page of events without the cells and texts of the imported rows of datasets that may not be given on; the totals
 * stay, and so do the numbers of these rows and their addresses, by which whoever holds the dataset finds them.
 */
export function withholdRows(page: EventPage, closed: ReadonlySet<string>): GivenEventPage {
  const withheld = new Set<string>();
  const events = page.events.map((event) => {
    if (!event.rows || !closed.has(event.datasetId)) return event;
    withheld.add(event.datasetId);
    return toWithheld(event, event.rows);
  });
  return { ...page, events, ...(withheld.size > 0 && { withheldDatasets: [...withheld].sort() }) };
}

function toWithheld({ id, datasetId, reportCount }: RelationEvent, rows: readonly DatasetRow[]): WithheldEvent {
  return {
    id,
    datasetId,
    reportCount,
    isWithheld: true,
    rows: rows.map(({ rowId, url }) => ({ rowId, ...(url !== undefined && { url }) })),
  };
}
