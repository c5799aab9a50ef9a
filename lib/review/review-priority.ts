import type { RelationEvent } from "@/lib/relations/relation-event";

/**
 * How pressing the review of an event is, at least 0: how unsure the coder is × how much a mistake would weigh. It weighs
 * with the intensity, with the number of reports (each doubling adds one), and twice in a mediation.
 */
export function reviewPriority({
  confidence,
  intensity,
  reportCount,
  mediationState,
}: Pick<RelationEvent, "confidence" | "intensity" | "reportCount" | "mediationState">): number {
  const weight = (1 + Math.abs(intensity)) * (1 + Math.log2(reportCount)) * (mediationState ? 2 : 1);
  return (1 - confidence) * weight;
}
