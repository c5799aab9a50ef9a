import { topLevelCode } from "@/lib/relations/actor-code";
import type { ImportedEvent } from "@/lib/relations/imported-event";

const MOST_KEPT_CODES = 100_000;
const topLevelCodes = new Map<string, string>();

/** What of an event its merge key says, besides dataset and day. */
export type KeyedEvent = Pick<
  ImportedEvent,
  "type" | "cameoCode" | "modality" | "isReciprocal" | "mediationState" | "participants"
>;

/**
 * Equal for rows of one act, within a dataset and a day: participants with their roles, type (for statements the root
 * of the code), modality, state of a mediation and the sign of the intensity.
 *
 * Participants stand under their top-level codes, since one report names the ministry where another names the state.
 * In a reciprocal act source and target are one role, so that mirrored rows meet.
 */
export function importedEventKey(event: KeyedEvent, intensity: number): string {
  const { participants, isReciprocal } = event;
  let who: string;
  if (participants.length === 2) {
    const one = partOf(participants[0]!, isReciprocal);
    const other = partOf(participants[1]!, isReciprocal);
    who = one < other ? `${one}~${other}` : one === other ? one : `${other}~${one}`;
  } else {
    who = [...new Set(participants.map((participant) => partOf(participant, isReciprocal)))].sort().join("~");
  }
  const sign = intensity > 0 ? "+" : intensity < 0 ? "-" : "0";
  const act = event.type ?? event.cameoCode?.slice(0, 2) ?? "";
  return `${who}|${act}|${event.modality}|${event.mediationState ?? ""}|${sign}`;
}

function partOf({ role, code }: KeyedEvent["participants"][number], isReciprocal: boolean): string {
  const part = isReciprocal && (role === "source" || role === "target") ? "actor" : role;
  return `${part}:${keptTopLevelCode(code)}`;
}

function keptTopLevelCode(code: string): string {
  let top = topLevelCodes.get(code);
  if (top === undefined) {
    if (topLevelCodes.size >= MOST_KEPT_CODES) topLevelCodes.clear();
    topLevelCodes.set(code, (top = topLevelCode(code)));
  }
  return top;
}
