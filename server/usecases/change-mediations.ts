import { topLevelCode } from "@/lib/relations/actor-code";
import type { Change } from "@/lib/review/change";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import type { StepFields, StepInput } from "@/lib/review/step-input";
import { readTexts } from "@/server/store/review/read-review";
import {
  writeProcesses,
  writeStepAddition,
  writeStepDecision,
  type ProcessDecision,
} from "@/server/store/review/write-mediations";

/** Who says something, and why. */
interface Said {
  who: string;
  reason: string;
}

/**
 * Corrects a step of a mediation, or with null removes it. Refuses what `checkStepState` refuses, unknown actors, and a
 * change in between.
 */
export function changeStep(
  mediationId: number,
  step: { key: string; baseVersion: number; after: Partial<StepFields> | null },
  { who, reason }: Said,
): Promise<Reviewed<Change>> {
  const after = step.after && topLevel(step.after);
  return writeStepDecision({ mediationId, ...step, after, reason }, saying(who));
}

/**
 * Adds a step to a mediation, or without one begins a mediation with it. Refuses what `checkStepState` refuses, unknown
 * actors, and words outside the document.
 */
export async function addMediationStep(
  mediationId: number | undefined,
  { documentId, start, end, ...fields }: StepInput,
  { who, reason }: Said,
): Promise<Reviewed<{ change: Change; mediationId: number }>> {
  const text = readTexts([documentId]).get(documentId);
  if (text === undefined) return { ok: false, faults: [refusal("unknown-document", { id: documentId })] };
  if (end > text.length) return { ok: false, faults: [refusal("span-outside-document", { id: documentId })] };
  const quote = text.slice(start, end);
  if (quote.trim() === "") return { ok: false, faults: [refusal("empty-span", { start, end })] };
  const state = { ...fields, ...topLevel(fields), spans: [{ documentId, start, end, quote }] };
  return writeStepAddition({ ...(mediationId !== undefined && { mediationId }), state, reason }, saying(who));
}

/** Merges two mediations or splits one; see `previewMediations`. Refuses a change in between. */
export function moveSteps(
  decision: ProcessDecision,
  who: string,
): Promise<Reviewed<{ changes: Change[]; mediationId: number }>> {
  return writeProcesses(decision, saying(who));
}

function saying(who: string) {
  return { who: who.trim(), at: new Date().toISOString() };
}

function topLevel<Fields extends Partial<StepFields>>(fields: Fields): Fields {
  const codes = (list: readonly string[]) => [...new Set(list.map(topLevelCode))].sort();
  return {
    ...fields,
    ...(fields.mediators && { mediators: codes(fields.mediators) }),
    ...(fields.parties && { parties: codes(fields.parties) }),
    ...(fields.host && { host: topLevelCode(fields.host) }),
  };
}
