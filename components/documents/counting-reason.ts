import { eventDyads } from "@/lib/relations/event-dyads";
import { isCountedModality } from "@/lib/relations/modality";
import type { EventEntry } from "./coded-entry";

/** Whether an event enters the measures, and the id of the sentence (under `documents.counting`) that says why. */
export interface CountingReason {
  isCounted: boolean;
  reason:
    "asserted" | "promise" | "rejected" | "noDyad" | "future" | "hoped" | "denied" | "hypothetical" | "background";
}

/** Why an event counts in the measures, or does not. */
export function countingReason(event: EventEntry): CountingReason {
  if (event.reviewState === "rejected") return { isCounted: false, reason: "rejected" };
  if (!isCountedModality(event.modality, event.type)) {
    // A counted modality never gets here, so the modality itself is the reason.
    return { isCounted: false, reason: event.modality as Exclude<EventEntry["modality"], "asserted"> };
  }
  if (eventDyads(event).length === 0) return { isCounted: false, reason: "noDyad" };
  return { isCounted: true, reason: event.modality === "future" ? "promise" : "asserted" };
}
