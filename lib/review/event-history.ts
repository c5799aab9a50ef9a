import type { Change, SubjectState } from "./change";
import type { EventState } from "./event-state";
import { isUndone, undoPatch } from "./undo-patch";

/** A change with what can still be done about it. */
export interface PastChange extends Change {
  isUndone: boolean;
  /** Whether it can be taken back now, without taking back another first. */
  canUndo: boolean;
}

/** All that was said of an event, the earliest first. */
export interface EventHistory {
  eventId: number;
  version: number;
  /** As the machine coded it; null for an event that an analyst added. */
  machine: EventState | null;
  /** As it stands; null where an addition was taken back. */
  state: EventState | null;
  changes: PastChange[];
}

/** The changes of an event or a document, each with whether it still stands and can be taken back. */
export function pastChanges(state: SubjectState, changes: readonly Change[]): PastChange[] {
  return changes.map((change, index) => {
    const later = changes.slice(index + 1);
    return { ...change, isUndone: isUndone(change.id, later), canUndo: undoPatch(state, change, later).ok };
  });
}
