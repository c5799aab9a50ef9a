import type { EventFilter } from "@/lib/relations/event-filter";
import type { Fault, Outcome } from "@/lib/relations/fault";
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
  const fault = refuseClosedDatasets(filter);
  if (fault) return { ok: false, faults: [fault] };
  return { ok: true, value: withholdRows(await listEvents(filter, options), new Set(readClosedDatasets().keys())) };
}

/** Why the rows of a filter may not be given on: it asks for datasets alone that may not be. Undefined where it may. */
export function refuseClosedDatasets({ dataset }: EventFilter): Fault | undefined {
  const closed = readClosedDatasets();
  const refused = dataset.flatMap((id) => closed.get(id) ?? []);
  if (refused.length === 0 || refused.length < dataset.length) return undefined;
  const told = message("faults.api.rows-not-redistributable", { names: refused.join(", ") });
  return { code: "rows-not-redistributable", field: "dataset", message: told };
}
