import { overlaps } from "@/lib/relations/overlaps";
import type { ComparedAct } from "./compared-document";

/** What two codings make of one place of a document; one of them may have nothing there. */
export interface ActPair {
  first?: ComparedAct;
  second?: ComparedAct;
}

/**
 * Sets the acts of two codings of one document beside one another, each once: those between the same actors in the same
 * direction and of the same type first, then of another type, then between the same actors in the other direction, then
 * of the same type. Where both tell their sentences, these must overlap.
 */
export function pairActs(first: readonly ComparedAct[], second: readonly ComparedAct[]): ActPair[] {
  const left = [...first];
  const right = [...second];
  const pairs: ActPair[] = [];
  const meet = (fits: (one: ComparedAct, other: ComparedAct) => boolean) => {
    for (const one of [...left]) {
      const at = right.findIndex((other) => isSamePlace(one, other) && fits(one, other));
      if (at < 0) continue;
      left.splice(left.indexOf(one), 1);
      pairs.push({ first: one, second: right.splice(at, 1)[0]! });
    }
  };
  meet((one, other) => isSameDyad(one, other) && one.type === other.type);
  meet(isSameDyad);
  meet((one, other) => pairOf(one) === pairOf(other));
  meet((one, other) => one.span !== undefined && other.span !== undefined && one.type === other.type);
  return [...pairs, ...left.map((one) => ({ first: one })), ...right.map((one) => ({ second: one }))];
}

/** Whether two acts are between the same actors in the same direction; a reciprocal one has either. */
export function isSameDyad(one: ComparedAct, other: ComparedAct): boolean {
  if (one.isReciprocal || other.isReciprocal) return pairOf(one) === pairOf(other);
  return one.source === other.source && one.target === other.target;
}

/** The two actors of an act whichever acts, e.g. `AFG–PAK`. */
export function pairOf({ source, target }: ComparedAct): string {
  return source < target ? `${source}–${target}` : `${target}–${source}`;
}

function isSamePlace({ span: one }: ComparedAct, { span: other }: ComparedAct): boolean {
  return !one || !other || overlaps(one, other);
}
