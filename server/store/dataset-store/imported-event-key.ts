import { topLevelCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { hashText, hashWords } from "./hash-text";

/** What of an event its merge key says, besides dataset and day. */
export type KeyedAct = Pick<ImportedEvent, "type" | "cameoCode" | "modality" | "mediationState">;

/**
 * Hashes what is equal for rows of one act, within a dataset and a day: participants with their roles (`joinHashes` of
 * their `participantHash`), type (for statements the root of the code), modality and state of a mediation (`actHash`),
 * and the sign of the intensity. Writes two words, the lower first.
 */
export function hashEventKey(actors: Uint32Array, act: Uint32Array, intensity: number, words: Uint32Array): void {
  KEY[0] = actors[0]!;
  KEY[1] = actors[1]!;
  KEY[2] = act[0]!;
  KEY[3] = act[1]!;
  hashWords(KEY, 4, Math.sign(intensity) + 2, words);
}

const KEY = new Uint32Array(4);

/** Hash of what an act is. */
export function actHash({ type, cameoCode, modality, mediationState }: KeyedAct): Uint32Array {
  const words = new Uint32Array(2);
  hashText(`${type ?? cameoCode?.slice(0, 2) ?? ""}|${modality}|${mediationState ?? ""}`, words, 0);
  return words;
}

/**
 * Hash of a participant with its role. It stands under its top-level code, since one report names the ministry where
 * another names the state. In a reciprocal act source and target are one role, so that mirrored rows meet.
 */
export function participantHash(
  { role, code }: { role: ParticipantRole; code: string },
  isReciprocal: boolean,
): Uint32Array {
  const words = new Uint32Array(2);
  const part = isReciprocal && (role === "source" || role === "target") ? "actor" : role;
  hashText(`${part}:${topLevelCode(code)}`, words, 0);
  return words;
}

/** Hash of some hashes of 64 bits, whatever their order and however often one comes. */
export function joinHashes(hashes: readonly Uint32Array[], words: Uint32Array): void {
  const sorted = hashes.length === 2 ? inOrder(hashes[0]!, hashes[1]!) : [...hashes].sort(compareHashes);
  if (JOINED.length < 2 * sorted.length) JOINED = new Uint32Array(2 * sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && compareHashes(sorted[i]!, sorted[i - 1]!) === 0) continue;
    JOINED[count++] = sorted[i]![0]!;
    JOINED[count++] = sorted[i]![1]!;
  }
  hashWords(JOINED, count, 0, words);
}

let JOINED = new Uint32Array(16);
const PAIR: Uint32Array[] = [];

function inOrder(one: Uint32Array, other: Uint32Array): readonly Uint32Array[] {
  const isFirst = compareHashes(one, other) <= 0;
  PAIR[0] = isFirst ? one : other;
  PAIR[1] = isFirst ? other : one;
  return PAIR;
}

function compareHashes(one: Uint32Array, other: Uint32Array): number {
  return one[1]! - other[1]! || one[0]! - other[0]!;
}
