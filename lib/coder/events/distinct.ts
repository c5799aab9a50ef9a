import { topLevelCode } from "@/lib/relations/actor-code";
import type { DraftParticipant } from "./draft-event";

/** Participants with each top-level actor once. */
export function distinct(participants: readonly DraftParticipant[]): DraftParticipant[] {
  const seen = new Set<string>();
  return participants.filter(({ code }) => !seen.has(topLevelCode(code)) && seen.add(topLevelCode(code)));
}
