import { topLevelCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { hashText } from "./hash-text";

/** What of an event its merge key says, besides dataset and day. */
export type KeyedEvent = Pick<ImportedEvent, "type" | "cameoCode" | "modality" | "mediationState" | "participants">;

/**
 * Hashes what is equal for rows of one act, within a dataset and a day: participants with their roles (see `actorsKey`),
 * type (for statements the root of the code), modality, state of a mediation and the sign of the intensity. Writes two
 * words, the lower first.
 */
export function hashEventKey(
  actors: string,
  { type, cameoCode, modality, mediationState }: Omit<KeyedEvent, "participants">,
  intensity: number,
  words: Uint32Array,
): void {
  const sign = intensity > 0 ? "+" : intensity < 0 ? "-" : "0";
  hashText(`${actors}|${type ?? cameoCode?.slice(0, 2) ?? ""}|${modality}|${mediationState ?? ""}|${sign}`, words, 0);
}

/**
 * The participants with their roles, as merge keys have them. They stand under their top-level codes, since one report
 * names the ministry where another names the state. In a reciprocal act source and target are one role, so that mirrored
 * rows meet.
 */
export function actorsKey(participants: KeyedEvent["participants"], isReciprocal: boolean): string {
  return [...new Set(participants.map((participant) => partOf(participant, isReciprocal)))].sort().join("~");
}

function partOf({ role, code }: KeyedEvent["participants"][number], isReciprocal: boolean): string {
  const part = isReciprocal && (role === "source" || role === "target") ? "actor" : role;
  return `${part}:${topLevelCode(code)}`;
}
