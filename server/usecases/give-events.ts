import type { EventFilter } from "@/lib/relations/event-filter";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { withholdRows, type GivenEventPage } from "@/lib/relations/withhold-rows";
import { readClosedDatasets } from "@/server/store/read-datasets";
import { listEvents, type EventListOptions } from "./list-events";

/**
 * One page of the filter's events as it may be given on, without the rows of datasets that may not be; the fault
 * `rows-not-redistributable` where the filter asks for such datasets alone.
 */
export async function giveEvents(
  filter: EventFilter,
  options: EventListOptions = {},
): Promise<Outcome<GivenEventPage>> {
  const closed = readClosedDatasets();
  const refused = filter.dataset.flatMap((id) => closed.get(id) ?? []);
  if (refused.length > 0 && refused.length === filter.dataset.length) {
    const told = message("faults.api.rows-not-redistributable", { names: refused.join(", ") });
    return { ok: false, faults: [{ code: "rows-not-redistributable", field: "dataset", message: told }] };
  }
  return { ok: true, value: withholdRows(await listEvents(filter, options), new Set(closed.keys())) };
}
