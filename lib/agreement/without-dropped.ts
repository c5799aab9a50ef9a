import type { CodedDocument } from "@/lib/relations/coded-document";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import { overlaps } from "@/lib/relations/overlaps";
import { toCodedAct, type CodedAct } from "./coded-act";
import { hasSameActors, isSameSentence } from "./compare-codings";

/** A step of mediation with the place of its sentence, as far as it says which one it is. */
export type DroppedStep = Pick<CodedMediation, "mediators" | "parties" | "state"> & { start: number; end: number };

/** What an analyst dropped of a document's proposals. */
export interface DroppedProposals {
  acts: CodedAct[];
  steps: DroppedStep[];
}

/** What is dropped of a coding by the keys of its events and mediations. */
export function droppedOf({ events, mediations }: CodedDocument, keys: readonly string[]): DroppedProposals {
  const isDropped = ({ key }: { key: string }) => keys.includes(key);
  return { acts: events.filter(isDropped).map(toCodedAct), steps: mediations.filter(isDropped).map(toDroppedStep) };
}

/**
 * A coding without what an analyst dropped: acts of a dropped type between the same actors, and steps of the same state,
 * mediators and parties, where their sentences overlap.
 */
export function withoutDropped(coded: CodedDocument, { acts, steps }: DroppedProposals): CodedDocument {
  const isDroppedAct = (act: CodedAct) =>
    acts.some((one) => one.type === act.type && isSameSentence(one, act) && hasSameActors(one, act));
  const isDroppedStep = (step: DroppedStep) =>
    steps.some((one) => overlaps(one, step) && wordsOf(one) === wordsOf(step));
  return {
    ...coded,
    events: coded.events.filter((event) => !isDroppedAct(toCodedAct(event))),
    mediations: coded.mediations.filter((mediation) => !isDroppedStep(toDroppedStep(mediation))),
  };
}

function toDroppedStep({ mediators, parties, state, evidence: { start, end } }: CodedMediation): DroppedStep {
  return { mediators, parties, state, start, end };
}

const wordsOf = ({ mediators, parties, state }: DroppedStep) => JSON.stringify([state, mediators, parties]);
