import { isImportedEventId } from "@/lib/relations/event-id";
import { pastChanges, type EventHistory } from "@/lib/review/event-history";
import { findReviewedEvent } from "@/server/store/review/read-review";

/** All that was said of an event that was coded from documents; undefined for any other id. */
export async function getEventHistory(eventId: number): Promise<EventHistory | undefined> {
  const found = isImportedEventId(eventId) ? undefined : findReviewedEvent(eventId);
  if (!found) return undefined;
  const { state, machine, changes } = found;
  return { eventId, version: state.version, machine, state: state.value, changes: pastChanges(state, changes) };
}
