import { randomUUID } from "node:crypto";
import type { Change } from "@/lib/review/change";
import type { EventCorrection, EventDecision } from "@/lib/review/event-decision";
import type { ReviewedParticipant, ReviewedSpan } from "@/lib/review/event-state";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import {
  MOST_DECISIONS,
  type CorrectionInput,
  type DecisionInput,
  type ParticipantInput,
} from "@/lib/review/review-input";
import { findReviewedEvent, findSpan, readActorNames } from "@/server/store/review/read-review";
import { writeDecisions } from "@/server/store/review/write-events";

/**
 * Writes what an analyst says of events, all of it or nothing. Decisions that are made together carry the same batch.
 * Refuses what `lib/review` refuses, an event that somebody else changed in between, and more than `MOST_DECISIONS`.
 */
export async function reviewEvents(inputs: readonly DecisionInput[], who: string): Promise<Reviewed<Change[]>> {
  if (inputs.length > MOST_DECISIONS)
    return { ok: false, faults: [refusal("batch-too-large", { count: inputs.length, most: MOST_DECISIONS })] };
  const decisions: EventDecision[] = [];
  for (const { after, ...input } of inputs) {
    if (!after) {
      decisions.push(input);
      continue;
    }
    const correction = toCorrection(input.eventId, after);
    if (!correction.ok) return correction;
    decisions.push({ ...input, after: correction.value });
  }
  const batch = inputs.length > 1 ? { batch: randomUUID() } : {};
  return writeDecisions(decisions, { who: who.trim(), at: new Date().toISOString(), ...batch });
}

/** Participants with the names of their actors; those whose code is unknown keep the code, and the store refuses them. */
export function namedParticipants(participants: readonly ParticipantInput[]): ReviewedParticipant[] {
  const names = readActorNames(participants.map(({ code }) => code));
  return participants.map(({ code, role }) => ({ code, role, name: names.get(code) ?? code }));
}

function toCorrection(eventId: number, { participants, spans, ...fields }: CorrectionInput): Reviewed<EventCorrection> {
  const state = findReviewedEvent(eventId)?.state.value;
  const held = state?.participants ?? [];
  const named = participants && namedParticipants(participants);
  const kept = named?.map((one) => held.find(({ code, role }) => code === one.code && role === one.role) ?? one);
  const chosen: ReviewedSpan[] = [];
  for (const span of spans ?? []) {
    const place = findSpan(span.evidenceId);
    if (!place || place.eventId !== eventId)
      return { ok: false, faults: [refusal("span-outside-document", { id: span.evidenceId })] };
    const { documentId, codedKey, text } = place;
    const before = state?.spans.find((one) => one.documentId === documentId && one.codedKey === codedKey);
    const quote = text.slice(span.start, span.end);
    chosen.push({ documentId, codedKey, ...span, quote, machine: before ? before.machine : place.machine });
  }
  const isChosen = (one: ReviewedSpan) =>
    chosen.some(({ documentId, codedKey }) => one.documentId === documentId && one.codedKey === codedKey);
  return {
    ok: true,
    value: {
      ...fields,
      ...(kept && { participants: kept }),
      ...(spans && {
        spans: [...(state?.spans ?? []).filter((one) => !isChosen(one)), ...chosen.map(withoutEvidence)],
      }),
    },
  };
}

function withoutEvidence({ documentId, codedKey, start, end, quote, machine }: ReviewedSpan): ReviewedSpan {
  return { documentId, codedKey, start, end, quote, machine };
}
