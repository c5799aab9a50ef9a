import type { Database } from "better-sqlite3";
import { placeSteps, type PlacedStep, type ReviewedStep, type ToldMediationStep } from "@/lib/review/place-steps";
import type { StepEvidence, StepState } from "@/lib/review/step-state";
import { groupBy } from "../group-by";

/** All steps of mediation from documents as they stand, each in its process. */
export function readPlacedSteps(database: Database): PlacedStep[] {
  const isStored = database.prepare(`SELECT 1 FROM "SourceDocument" WHERE "id" = ?`);
  return placeSteps(readToldSteps(database), readReviewedSteps(database), (id) => isStored.get(id) !== undefined);
}

/** The keys of the steps that a process holds or held before they were removed, and of which analysts have spoken. */
export function readMediationChanges(database: Database, mediationId: number): string[] {
  const lastBefore = database
    .prepare(
      `SELECT "before" FROM "Change" WHERE "subjectKind" = 'mediation' AND "subjectId" = ? ORDER BY "id" DESC LIMIT 1`,
    )
    .pluck();
  const standing = readReviewedSteps(database).map((one) => {
    const before = one.value === null ? (lastBefore.get(one.key) as string | null | undefined) : undefined;
    return before ? { ...one, value: JSON.parse(before) as StepState } : one;
  });
  const spoken = new Set(standing.map(({ key }) => key));
  return placeSteps(readToldSteps(database), standing, () => true)
    .filter(({ key, processId }) => processId === mediationId && spoken.has(key))
    .map(({ key }) => key);
}

/** What analysts have said of steps. */
export function readReviewedSteps(database: Database): ReviewedStep[] {
  const rows = database.prepare(`SELECT * FROM "ReviewedStep" ORDER BY "id"`).all() as {
    id: number;
    stepKey: string;
    machine: string | null;
    value: string | null;
  }[];
  return rows.map(({ id, stepKey, machine, value }) => ({
    id,
    key: stepKey,
    machine: machine === null ? null : (JSON.parse(machine) as ReviewedStep["machine"]),
    value: value === null ? null : (JSON.parse(value) as StepState),
  }));
}

function readToldSteps(database: Database): ToldMediationStep[] {
  const actors = groupBy(
    database.prepare(`SELECT "stepId", "code", "role" FROM "StepActor" ORDER BY "stepId", "code"`).all() as {
      stepId: number;
      code: string;
      role: "mediator" | "party";
    }[],
    ({ stepId }) => stepId,
  );
  const evidence = groupBy(
    database
      .prepare(
        `SELECT "stepId", "id", "documentId", "codedKey", "host", "venue", "start", "end", "quote", "ruleId", "sentiment",
                "confidence"
         FROM "StepEvidence" WHERE "overruledBy" IS NULL ORDER BY "stepId", "id"`,
      )
      .all() as (StepEvidence & { stepId: number })[],
    ({ stepId }) => stepId,
  );
  const steps = database
    .prepare(`SELECT "id", "mergeKey", "mediationId", "state", "stateDate" FROM "MediationStep" ORDER BY "id"`)
    .all() as (Pick<StepState, "state" | "stateDate"> & { id: number; mergeKey: string; mediationId: number })[];
  return steps.flatMap(({ id, mergeKey, mediationId, state, stateDate }) => {
    const told = (evidence.get(id) ?? []).map(({ stepId: _, ...one }) => one);
    if (told.length === 0) return [];
    const codes = (role: string) => (actors.get(id) ?? []).filter((one) => one.role === role).map(({ code }) => code);
    const host = told.find((one) => one.host !== null)?.host ?? null;
    const coded = { mediators: codes("mediator"), parties: codes("party"), host, process: null, spans: [] };
    return [{ id, key: mergeKey, processId: mediationId, state: { state, stateDate, ...coded }, evidence: told }];
  });
}
