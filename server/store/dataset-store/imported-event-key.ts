import { topLevelCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { hashHashes, hashText } from "./hash-text";

/** What of an event its merge key says, besides dataset and day. */
export type KeyedAct = Pick<ImportedEvent, "type" | "cameoCode" | "modality" | "mediationState">;

/**
 * Hashes what is equal for rows of one act, within a dataset and a day: participants with their roles (`actorsHash`), type
 * (for statements the root of the code), modality and state of a mediation (`actHash`), and the sign of the intensity.
 * Writes two words, the lower first.
 */
export function hashEventKey(actors: Uint32Array, act: Uint32Array, intensity: number, words: Uint32Array): void {
  hashHashes(actors, act, Math.sign(intensity) + 2, words);
}

/** Hash of what an act is. */
export function actHash({ type, cameoCode, modality, mediationState }: KeyedAct): Uint32Array {
  const words = new Uint32Array(2);
  hashText(`${type ?? cameoCode?.slice(0, 2) ?? ""}|${modality}|${mediationState ?? ""}`, words, 0);
  return words;
}

/**
 * Hash of the participants with their roles. They stand under their top-level codes, since one report names the ministry
 * where another names the state. In a reciprocal act source and target are one role, so that mirrored rows meet.
 */
export function actorsHash(participants: ImportedEvent["participants"], isReciprocal: boolean): Uint32Array {
  const words = new Uint32Array(2);
  const parts = participants.map(({ role, code }) => {
    const part = isReciprocal && (role === "source" || role === "target") ? "actor" : role;
    return `${part}:${topLevelCode(code)}`;
  });
  hashText([...new Set(parts)].sort().join("~"), words, 0);
  return words;
}
