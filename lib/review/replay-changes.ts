import { applyChange } from "./apply-change";
import type { Change, SubjectState, SubjectValue } from "./change";
import type { Reviewed } from "./refusal";

/**
 * What the log makes of the machine's output: null for what the machine did not find. Changes are of one thing, in the
 * order in which they were made. Refuses a log with a hole.
 */
export function replayChanges<Value extends SubjectValue>(
  machine: Value | null,
  changes: readonly Omit<Change, "id">[],
): Reviewed<SubjectState<Value>> {
  let state: SubjectState<Value> = { version: 0, value: machine };
  for (const change of changes) {
    const next = applyChange(state, change);
    if (!next.ok) return next;
    state = next.value;
  }
  return { ok: true, value: state };
}
