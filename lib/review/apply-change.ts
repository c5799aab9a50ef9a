import { isDay } from "@/lib/relations/day";
import type { Change, ChangeSubjectKind, SubjectState, SubjectValue } from "./change";
import { checkEventState } from "./check-event-state";
import { checkStepState } from "./check-step-state";
import type { DocumentState } from "./document-state";
import type { EventState } from "./event-state";
import { isSameValue } from "./is-same-value";
import type { StepState } from "./step-state";
import { refusal, type Refusal, type Reviewed } from "./refusal";

/**
 * The thing as a change leaves it. Refuses a change made on another version (`changed-in-between`), one whose `before`
 * is not what is there (`broken-log`), and a correction or addition that cannot be (see `checkEventState`). The state given
 * is left as it is.
 */
export function applyChange<Value extends SubjectValue>(
  state: SubjectState<Value>,
  change: Omit<Change, "id">,
): Reviewed<SubjectState<Value>> {
  if (change.baseVersion !== state.version) return refused(refusal("changed-in-between"));
  const isThere = state.value !== null;
  if (change.before === null && isThere) return refused(refusal("already-there"));
  if (change.before !== null && !isThere) return refused(refusal("not-there"));
  if (!holds(state.value, change.before)) return refused(refusal("broken-log", { id: change.subject.id }));
  const version = state.version + 1;
  if (change.after === null) return { ok: true, value: { version, value: null } };
  const value = { ...state.value, ...change.after } as Value;
  // What the machine coded can be accepted and brought back as it was; what an analyst writes has to be sound.
  const isWritten = change.kind === "correct" || change.kind === "add";
  const fault = isWritten ? checkValue(change.subject.kind, value) : undefined;
  return fault ? refused(fault) : { ok: true, value: { version, value } };
}

/** Whether a thing has the values of these fields; null holds where the thing is not there. */
export function holds(value: SubjectValue | null, patch: Change["before"]): boolean {
  if (value === null || patch === null) return value === null && patch === null;
  return Object.entries(patch).every(([field, wanted]) =>
    isSameValue((value as unknown as Record<string, unknown>)[field], wanted),
  );
}

function checkValue(kind: ChangeSubjectKind, value: SubjectValue): Refusal | undefined {
  if (kind === "event") return checkEventState(value as EventState);
  if (kind === "mediation") return checkStepState(value as StepState);
  if (kind !== "document") return undefined;
  const { title, publishedDate } = value as DocumentState;
  if (title.trim() === "") return refusal("bad-document-title");
  return isDay(publishedDate) ? undefined : refusal("bad-event-date", { date: publishedDate });
}

function refused(fault: Refusal): { ok: false; faults: Refusal[] } {
  return { ok: false, faults: [fault] };
}
