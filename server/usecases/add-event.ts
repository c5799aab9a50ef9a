import type { Change } from "@/lib/review/change";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import type { AdditionInput } from "@/lib/review/review-input";
import { readTexts } from "@/server/store/review/read-review";
import { writeAddition } from "@/server/store/review/write-events";
import { namedParticipants } from "./review-events";

/**
 * Adds an event that the coder missed, with the words of a document that tell it. It is accepted at once; without an
 * intensity it takes the one of its type. Refuses what `checkEventState` refuses, and words outside the document.
 */
export async function addEvent(
  { documentId, start, end, participants, reason, ...fields }: AdditionInput,
  who: string,
): Promise<Reviewed<Change>> {
  const text = readTexts([documentId]).get(documentId);
  if (text === undefined) return { ok: false, faults: [refusal("unknown-document", { id: documentId })] };
  const quote = text.slice(start, end);
  if (quote.trim() === "") return { ok: false, faults: [refusal("empty-span", { start, end })] };
  const mediationState = fields.mediationState ?? null;
  const state = {
    ...fields,
    mediationState,
    intensity: fields.intensity ?? intensityOf(fields.type, undefined, mediationState ?? undefined),
    reviewState: "accepted" as const,
    cameoCode: null,
    participants: namedParticipants(participants),
    spans: [{ documentId, codedKey: "", start, end, quote, machine: null }],
  };
  return writeAddition({ state, ...(reason && { reason }) }, { who: who.trim(), at: new Date().toISOString() });
}
