import type { ComparedAct } from "@/lib/agreement/compared-document";
import { toDirectedRows } from "@/lib/coder/to-directed-rows";
import type { CodedEvent } from "@/lib/relations/coded-event";
import { quadClassOf } from "@/lib/relations/event-type";
import { overlaps } from "@/lib/relations/overlaps";
import type { EventState } from "@/lib/review/event-state";
import { sentenceSpans } from "@/lib/review/sentence-spans";
import type { KeptAct } from "@/server/store/recoding/read-kept-codings";
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

/** Number of sentences of a document in which neither the machine nor an analyst has an event, nor any of `others`. */
export function countQuietSentences({ text, events }: ReviewedCoding, others: readonly KeptAct[] = []): number {
  const spans = [...others, ...events.flatMap(({ span, said }) => [span, ...(said?.spans ?? [])])];
  return sentenceSpans(text).filter((sentence) => !spans.some((span) => overlaps(span, sentence))).length;
}

/** What a kept coding has, as directed acts; it does not keep the words that name its actors. */
export function keptActs(acts: readonly KeptAct[]): ComparedAct[] {
  return acts.flatMap(({ start, end, quote, eventId, participants, ...act }) =>
    toActs(
      { ...act, participants: participants.map((one) => ({ ...one, text: one.code })) },
      { span: { start, end, quote }, eventId },
    ),
  );
}

/** The directed acts of an event in one of its states. */
function actsOf({ id, span, words }: ReviewedCodedEvent, state: EventState): ComparedAct[] {
  const own = state.spans[0];
  // A party that the context adds has no words of its own; an actor that an analyst sets stands in the sentence.
  const participants = state.participants.map((one) => ({ ...one, text: words.get(one.code) ?? one.name }));
  const place = own ? { start: own.start, end: own.end, quote: own.quote } : span;
  return toActs({ ...state, participants }, { span: place, eventId: id });
}

/** Directed acts by the rules by which the coder is scored. */
function toActs(
  act: Pick<EventState, "type" | "modality" | "isReciprocal" | "mediationState" | "intensity"> & {
    participants: readonly { code: string; role: string; text: string }[];
  },
  place: Pick<ComparedAct, "span" | "eventId">,
): ComparedAct[] {
  const event = {
    ...act,
    quadClass: quadClassOf(act.type),
    confidence: 1,
    mediationState: act.mediationState ?? undefined,
  } as unknown as CodedEvent;
  return toDirectedRows([event]).map(({ source, target, plover, modality, reciprocal }) => ({
    source,
    target,
    type: plover,
    isReciprocal: reciprocal,
    modality,
    ...place,
  }));
}
