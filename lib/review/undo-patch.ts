import { holds } from "./apply-change";
import type { Change, SubjectPatch, SubjectState } from "./change";
import { refusal, type Reviewed } from "./refusal";

/**
 * The fields before and after taking a change back. Possible in any order while no later change has touched the same
 * fields; else refused with `already-undone` or `later-change-depends` and the later ones.
 */
export function undoPatch(
  state: SubjectState,
  change: Change,
  later: readonly Change[],
): Reviewed<{ before: SubjectPatch | null; after: SubjectPatch | null }> {
  if (isUndone(change.id, later)) return { ok: false, faults: [refusal("already-undone", { id: change.id })] };
  // An added event is taken back whole, so anything said of it since would be lost.
  if (!holds(state.value, change.after) || (state.value === null) !== (change.after === null))
    return {
      ok: false,
      faults: [
        refusal(
          "later-change-depends",
          { id: change.id },
          later.filter((one) => touches(one, change)),
        ),
      ],
    };
  return { ok: true, value: { before: change.after, after: change.before } };
}

/** Whether a change has been taken back by one of the later ones that still stands. */
export function isUndone(id: number, later: readonly Change[]): boolean {
  const undo = later.find((one) => one.undoes === id && !isUndone(one.id, later));
  return undo !== undefined;
}

function touches(one: Change, other: Change): boolean {
  if (!one.after || !other.after || !one.before || !other.before) return true;
  return Object.keys(one.after).some((field) => Object.hasOwn(other.after!, field));
}
