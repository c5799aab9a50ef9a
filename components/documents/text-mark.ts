import type { MediationState } from "@/lib/relations/mediation-state";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { QuadClass } from "@/lib/relations/quad-class";
import type { CodedEntries, CodedEntry } from "./coded-entry";

/** A stretch of the text on which an entry rests. One entry has as many as it has places of evidence. */
export interface TextMark {
  key: string;
  entryKey: string;
  /** Anchor of the mark: `text-event-12`. */
  anchor: string;
  /** Anchor of its entry in the list. */
  entryAnchor: string;
  label: string;
  /** What colours it: the quad class of an event, the state of a mediation. */
  tone: QuadClass | MediationState;
  start: number;
  end: number;
}

/** Words that name a participant of the chosen entry. */
export interface Mention {
  start: number;
  end: number;
  role: ParticipantRole;
}

/** All marks of a document, events before mediations, so that an event's class colours a shared sentence. */
export function textMarks({ events, mediations }: CodedEntries): TextMark[] {
  const marksOf = (entry: CodedEntry): TextMark[] =>
    entry.evidence.map(({ start, end }, index) => ({
      key: `${entry.key}#${index}`,
      entryKey: entry.key,
      anchor: index === 0 ? `text-${entry.anchor}` : `text-${entry.anchor}-${index + 1}`,
      entryAnchor: entry.anchor,
      label: entry.label,
      tone: entry.kind === "event" ? entry.quadClass : entry.state,
      start,
      end,
    }));
  return [...events.flatMap(marksOf), ...mediations.flatMap(marksOf)];
}

/** Where the text names the participants of an entry; places that do not hold the stated words are left out. */
export function mentionsOf(entry: CodedEntry | undefined, text: string): Mention[] {
  if (entry?.kind !== "event") return [];
  return entry.participants.flatMap(({ start, end, role, text: words }) =>
    start !== undefined && end !== undefined && start < end && text.slice(start, end) === words
      ? [{ start, end, role }]
      : [],
  );
}
