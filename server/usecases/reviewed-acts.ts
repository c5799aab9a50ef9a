import type { ComparedAct } from "@/lib/agreement/compared-document";
import { toDirectedRows } from "@/lib/coder/to-directed-rows";
import type { CodedEvent } from "@/lib/relations/coded-event";
import { quadClassOf } from "@/lib/relations/event-type";
import type { EventState } from "@/lib/review/event-state";
import { sentenceSpans } from "@/lib/review/sentence-spans";
import type { ReviewedCodedEvent, ReviewedCoding } from "@/server/store/review/read-codings";

/** What the machine coded in a document, as directed acts. */
export function machineActs({ events }: ReviewedCoding): ComparedAct[] {
  return events.flatMap((event) => (event.machine ? actsOf(event, event.machine) : []));
}

/** What stands in a document after review, as directed acts; what was rejected is not there. */
export function reviewedActs({ events }: ReviewedCoding): ComparedAct[] {
  return events.flatMap((event) =>
    event.said && event.said.reviewState !== "rejected" ? actsOf(event, event.said) : [],
  );
}

/** Sentences of a document in which neither the machine nor an analyst has an event. */
export function quietSentences({ text, events }: ReviewedCoding): readonly { start: number; end: number }[] {
  const spans = events.flatMap(({ span, said }) => [span, ...(said?.spans ?? [])]);
  return sentenceSpans(text).filter(
    (sentence) => !spans.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
}

/** The directed acts of an event in one of its states, by the rules by which the coder is scored. */
function actsOf({ id, span, words }: ReviewedCodedEvent, state: EventState): ComparedAct[] {
  const own = state.spans[0];
  const event = {
    ...state,
    quadClass: quadClassOf(state.type),
    confidence: 1,
    mediationState: state.mediationState ?? undefined,
    // A party that the context adds has no words of its own; an actor that an analyst sets stands in the sentence.
    participants: state.participants.map((one) => ({ ...one, text: words.get(one.code) ?? one.name })),
  } as unknown as CodedEvent;
  return toDirectedRows([event]).map(({ source, target, plover, modality, reciprocal }) => ({
    source,
    target,
    type: plover,
    isReciprocal: reciprocal,
    modality,
    span: own ? { start: own.start, end: own.end, quote: own.quote } : span,
    eventId: id,
  }));
}
