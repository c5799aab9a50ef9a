import type { RelationEvent } from "@/lib/relations/relation-event";
import { EventEntry } from "../marks/event-entry";

/** Events with their sentences, newest first as they come. */
export function EventList({ events }: { events: readonly RelationEvent[] }) {
  return (
    <ol className="divide-y divide-line px-4">
      {events.map((event) => (
        <li key={event.id}>
          <EventEntry event={event} />
        </li>
      ))}
    </ol>
  );
}
