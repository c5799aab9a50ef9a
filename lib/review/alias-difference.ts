import type { CodedEvent } from "@/lib/relations/coded-event";

/** The events of one coding of a text that another does not have: told apart by type, participants, day and place. */
export function eventsBeyond(events: readonly CodedEvent[], others: readonly CodedEvent[]): CodedEvent[] {
  const known = new Set(others.map(identityOf));
  return events.filter((event) => !known.has(identityOf(event)));
}

function identityOf({ type, modality, mediationState, eventDate, participants, evidence }: CodedEvent): string {
  const actors = participants.map(({ code, role }) => `${role} ${code}`).sort();
  return JSON.stringify([type, modality, mediationState, eventDate, actors, evidence.start]);
}
