import { topLevelCode } from "@/lib/relations/actor-code";
import type { CodedEvent } from "@/lib/relations/coded-event";

/**
 * Equal for reports of one act: dataset, participants with their roles, type, day, modality, the state of a mediation
 * and the sign of the intensity.
 *
 * Participants stand under their top-level codes, since one report names the ministry where another names the state.
 * In a reciprocal act source and target are one role, so that mirrored reports meet.
 */
export function eventMergeKey(datasetId: string, event: CodedEvent): string {
  const roleOf = (role: string) => (event.isReciprocal && (role === "source" || role === "target") ? "actor" : role);
  const participants = event.participants.map(({ role, code }) => `${roleOf(role)}:${topLevelCode(code)}`);
  return [
    datasetId,
    [...new Set(participants)].sort().join("~"),
    event.type,
    event.eventDate,
    event.modality,
    event.mediationState ?? "",
    Math.sign(event.intensity),
  ].join("|");
}
