import type { Database } from "better-sqlite3";
import { applyChange } from "@/lib/review/apply-change";
import type { Change, ChangeDraft, SubjectState } from "@/lib/review/change";
import { isSameValue } from "@/lib/review/is-same-value";
import type { PlacedStep, ReviewedStep } from "@/lib/review/place-steps";
import { refusal } from "@/lib/review/refusal";
import type { StepState } from "@/lib/review/step-state";
import { undoPatch } from "@/lib/review/undo-patch";
import { advanceGeneration } from "../generation";
import { insertChange, readBatch, readChanges } from "./change-rows";
import { Refused, taken } from "./refused";
import type { Saying } from "./saying";

/** What is said of one step, and why. */
export interface StepSaying extends Saying {
  kind: Change["kind"];
  reason: string;
}

interface StepUnderReview {
  state: SubjectState<StepState>;
  changes: Change[];
}

/** Writes what an analyst says of a step that stands: the fields as they become, or null to remove it. */
export function writeStep(
  database: Database,
  step: PlacedStep,
  after: Partial<StepState> | null,
  saying: StepSaying,
): Change {
  const known = readStep(database, step.key);
  const { state } = known ?? { state: { version: 0, value: step.state } };
  if (!known) {
    const machine: ReviewedStep["machine"] = {
      state: step.state,
      evidence: step.evidence,
      processId: step.processId,
    };
    insertReviewed(database, step.key, machine, step.state);
  }
  const { before, after: changed } = changedFields(state.value!, after);
  const subject = { kind: "mediation" as const, id: step.key };
  return applyToStep(database, state, { ...saying, before, after: changed, subject, baseVersion: state.version });
}

/** Adds a step that the coder missed. Gives its record; its key is the subject's id. */
export function addStep(database: Database, value: StepState, saying: Omit<StepSaying, "kind">): Change {
  const id = insertReviewed(database, null, null, null);
  const key = `analyst@${id}`;
  database.prepare(`UPDATE "ReviewedStep" SET "stepKey" = ? WHERE "id" = ?`).run(key, id);
  const subject = { kind: "mediation" as const, id: key };
  const draft = { ...saying, kind: "add" as const, before: null, after: value, subject, baseVersion: 0 };
  return applyToStep(database, { version: 0, value: null }, draft);
}

/** Takes a change of a step back, and with it those that were made together with it, within a transaction. */
export function undoStepChange(database: Database, change: Change, reason: string, saying: Saying): Change {
  const together = change.batch === undefined ? [change] : readBatch(database, "mediation", change.batch);
  const batch = together.length > 1 ? { batch: `undo-${change.batch}-${saying.at}` } : {};
  const undone = together.map((one) => {
    const { state, changes } = readStep(database, one.subject.id)!;
    const later = changes.filter(({ baseVersion }) => baseVersion > one.baseVersion);
    const patch = taken(undoPatch(state, one, later));
    const rest = { subject: one.subject, kind: "undo" as const, reason, undoes: one.id, baseVersion: state.version };
    return applyToStep(database, state, { ...saying, ...batch, ...patch, ...rest });
  });
  return undone[together.findIndex(({ id }) => id === change.id)]!;
}

/** A step of which analysts have spoken; undefined for any other. */
export function readStep(database: Database, key: string): StepUnderReview | undefined {
  const row = database.prepare(`SELECT "value" FROM "ReviewedStep" WHERE "stepKey" = ?`).get(key) as
    { value: string | null } | undefined;
  if (!row) return undefined;
  const changes = readChanges(database, { kind: "mediation", id: key });
  const value = row.value === null ? null : (JSON.parse(row.value) as StepState);
  return { state: { version: changes.length, value }, changes };
}

function changedFields(value: StepState, wanted: Partial<StepState> | null): Pick<ChangeDraft, "before" | "after"> {
  if (wanted === null) return { before: value, after: null };
  const fields = (Object.keys(wanted) as (keyof StepState)[]).filter(
    (field) => wanted[field] !== undefined && !isSameValue(wanted[field], value[field]),
  );
  if (fields.length === 0) throw new Refused(refusal("nothing-changed"));
  const pick = (from: Partial<StepState>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { before: pick(value), after: pick(wanted) };
}

function insertReviewed(
  database: Database,
  key: string | null,
  machine: ReviewedStep["machine"],
  value: StepState | null,
): number {
  const json = (one: object | null) => one && JSON.stringify(one);
  const { lastInsertRowid } = database
    .prepare(`INSERT INTO "ReviewedStep" ("stepKey", "machine", "value") VALUES (?, ?, ?)`)
    .run(key ?? "new", json(machine), json(value));
  return Number(lastInsertRowid);
}

function applyToStep(database: Database, state: SubjectState<StepState>, draft: ChangeDraft): Change {
  const { value } = taken(applyChange(state, draft));
  database
    .prepare(`UPDATE "ReviewedStep" SET "value" = ? WHERE "stepKey" = ?`)
    .run(value && JSON.stringify(value), draft.subject.id);
  const change = insertChange(database, draft);
  advanceGeneration(database);
  return change;
}
