import { randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";
import { isImportedEventId } from "@/lib/relations/event-id";
import type { Change } from "@/lib/review/change";
import type { StepMoves } from "@/lib/review/mediation-of-steps";
import type { PlacedStep } from "@/lib/review/place-steps";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import type { StepState } from "@/lib/review/step-state";
import { readChanges } from "./change-rows";
import { readPlacedSteps } from "./mediation-steps";
import { Refused, taken, writeOrRefuse } from "./refused";
import type { Saying } from "./saying";
import { addStep, writeStep } from "./write-steps";

/** What an analyst says of one step of a mediation. */
export interface StepDecision {
  mediationId: number;
  key: string;
  /** The step's version that the analyst saw. */
  baseVersion: number;
  /** The fields to set; null removes the step. */
  after: Partial<Omit<StepState, "process" | "spans">> | null;
  reason: string;
}

/** Which processes are brought together, or which steps leave one; `seen` holds the version of each step by key. */
export type ProcessDecision = { mediationId: number; seen: Record<string, number>; reason: string } & (
  { with: number } | { keys: string[] }
);

/** Writes a step that was corrected or removed, in one transaction with its record. */
export function writeStepDecision(decision: StepDecision, saying: Saying): Promise<Reviewed<Change>> {
  const { mediationId, key, baseVersion, after, reason } = decision;
  return writeOrRefuse((database) => {
    expectSeen(database, { [key]: baseVersion });
    const step = stepsOf(readPlacedSteps(database), mediationId).find((one) => one.key === key);
    if (!step) throw new Refused(refusal("unknown-step", { id: mediationId }));
    if (after) expectActors(database, after);
    return writeStep(database, step, after, { ...saying, kind: after ? "correct" : "delete", reason });
  });
}

/** Adds a step to a process, or where none is named with a process of its own; its words must stand in the text. */
export function writeStepAddition(
  { mediationId, state, reason }: { mediationId?: number; state: Omit<StepState, "process">; reason: string },
  saying: Saying,
): Promise<Reviewed<{ change: Change; mediationId: number }>> {
  return writeOrRefuse((database) => {
    const own = mediationId === undefined ? [] : stepsOf(readPlacedSteps(database), mediationId);
    expectActors(database, state);
    if (state.spans.length === 0) throw new Refused(refusal("empty-span", { start: 0, end: 0 }));
    for (const span of state.spans) expectSpan(database, span);
    const process = mediationId ?? newProcess(database);
    // A later grouping may give the other steps another number; one that is placed keeps them with the new one.
    const anchor = own.some((step) => step.state.process !== null) ? undefined : own[0];
    const said = { ...saying, reason, ...(anchor && { batch: randomUUID() }) };
    const change = addStep(database, { ...state, process }, said);
    if (anchor) writeStep(database, anchor, { process }, { ...said, kind: "merge" });
    return { change, mediationId: process };
  });
}

/** Merges two processes or splits one, in one transaction; gives the records and the process that holds what moved. */
export function writeProcesses(
  decision: ProcessDecision,
  saying: Saying,
): Promise<Reviewed<{ changes: Change[]; mediationId: number }>> {
  return writeOrRefuse((database) => {
    expectSeen(database, decision.seen);
    const steps = readPlacedSteps(database);
    const isMerge = "with" in decision;
    const mediationId = isMerge ? decision.mediationId : newProcess(database);
    const moves = taken(planMoves(steps, decision, mediationId));
    const said = { ...saying, kind: isMerge ? ("merge" as const) : ("split" as const), reason: decision.reason };
    const batch = randomUUID();
    const changes = steps.flatMap((step) => {
      const process = moves.get(step.key);
      if (process === undefined || process === step.state.process) return [];
      return writeStep(database, step, { process }, { ...said, batch });
    });
    return { changes, mediationId };
  });
}

/**
 * Where a merge or a split puts the steps. All steps of the processes are placed, so that no later grouping moves them.
 * Refuses unknown and imported processes, one merged with itself, and a split that leaves one of both empty.
 */
export function planMoves(
  steps: readonly PlacedStep[],
  decision: Omit<ProcessDecision, "seen" | "reason"> & ({ with: number } | { keys: string[] }),
  newId: number,
): Reviewed<StepMoves> {
  const { mediationId } = decision;
  try {
    const own = stepsOf(steps, mediationId);
    if ("with" in decision) {
      if (decision.with === mediationId) throw new Refused(refusal("same-mediation"));
      const all = [...own, ...stepsOf(steps, decision.with)];
      return { ok: true, value: new Map(all.map(({ key }) => [key, mediationId])) };
    }
    const going = new Set(decision.keys);
    const count = own.filter(({ key }) => going.has(key)).length;
    if (count !== going.size) throw new Refused(refusal("unknown-step", { id: mediationId }));
    if (count === 0 || count === own.length) throw new Refused(refusal("bad-split"));
    return { ok: true, value: new Map(own.map(({ key }) => [key, going.has(key) ? newId : mediationId])) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, faults: error.faults };
    throw error;
  }
}

/** The steps of a process; throws Refused where there is none, or where it is of an imported dataset. */
export function stepsOf(steps: readonly PlacedStep[], mediationId: number): PlacedStep[] {
  if (isImportedEventId(mediationId)) throw new Refused(refusal("imported-mediation", { id: mediationId }));
  const own = steps.filter(({ processId }) => processId === mediationId);
  if (own.length === 0) throw new Refused(refusal("unknown-mediation", { id: mediationId }));
  return own;
}

/** The rows of processes without a machine's step go again; their ids are never given twice. */
function newProcess(database: Database): number {
  return Number(database.prepare(`INSERT INTO "Mediation" DEFAULT VALUES`).run().lastInsertRowid);
}

function expectSeen(database: Database, seen: Record<string, number>): void {
  const between = Object.entries(seen).flatMap(([id, version]) =>
    readChanges(database, { kind: "mediation", id }).slice(version),
  );
  if (between.length > 0)
    throw new Refused(
      refusal(
        "changed-in-between",
        {},
        between.sort((one, other) => one.id - other.id),
      ),
    );
}

function expectActors(database: Database, { mediators = [], parties = [], host }: Partial<StepState>): void {
  const known = database.prepare(`SELECT 1 FROM "Actor" WHERE "code" = ?`);
  for (const code of [...mediators, ...parties, ...(host ? [host] : [])])
    if (!known.get(code)) throw new Refused(refusal("unknown-actor", { code }));
}

function expectSpan(database: Database, { documentId, start, end, quote }: StepState["spans"][number]): void {
  const text = database.prepare(`SELECT "text" FROM "SourceDocument" WHERE "id" = ?`).pluck().get(documentId);
  if (text === undefined) throw new Refused(refusal("unknown-document", { id: documentId }));
  if ((text as string).slice(start, end) !== quote || quote.trim() === "")
    throw new Refused(refusal("span-outside-document", { id: documentId }));
}
