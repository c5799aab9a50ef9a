import type { Database } from "better-sqlite3";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import { groupMediations } from "@/lib/relations/group-mediations";
import type { MediationState } from "@/lib/relations/mediation-state";
import { overlaps } from "@/lib/relations/overlaps";
import { groupBy } from "./group-by";
import { ensureActor } from "./save-actors";

/** The process of a step that has not been grouped yet; no process has this id. */
const UNGROUPED = 0;

/** Stores the steps of mediation that a document tells and groups them into processes. */
export function saveCodedMediations(database: Database, documentId: string, coded: CodedDocument): void {
  database.pragma("defer_foreign_keys = ON"); // a new step has no process until the grouping below
  for (const mediation of coded.mediations)
    saveCodedMediation(database, mediation, documentId, sentimentOf(mediation, coded));
  regroupMediations(database, coded.mediations.map(partiesKey));
}

/**
 * Brings the steps between the same parties into processes anew. A process keeps its id: each takes the one that
 * most of its steps had.
 */
export function regroupMediations(database: Database, partiesKeys: readonly string[]): void {
  const assign = database.prepare(`UPDATE "MediationStep" SET "mediationId" = ? WHERE "id" = ?`);
  for (const key of new Set(partiesKeys)) {
    const claimed = new Set<number>();
    for (const steps of groupMediations(readSteps(database, key))) {
      const held = groupBy(
        steps.filter((step) => step.mediationId !== UNGROUPED && !claimed.has(step.mediationId)),
        (step) => step.mediationId,
      );
      const [kept] = [...held].sort(([id, own], [otherId, others]) => others.length - own.length || id - otherId);
      const mediationId = kept?.[0] ?? insertMediation(database);
      claimed.add(mediationId);
      for (const step of steps) if (step.mediationId !== mediationId) assign.run(mediationId, step.id);
    }
  }
  database.exec(`DELETE FROM "Mediation" WHERE "id" NOT IN (SELECT "mediationId" FROM "MediationStep")`);
}

/** The parties as they stand at the beginning of a step's merge key. */
export function partiesKey({ parties }: { parties: readonly string[] }): string {
  return [...new Set(parties)].sort().join("~");
}

function stepMergeKey(mediation: CodedMediation): string {
  const mediators = [...new Set(mediation.mediators)].sort().join("~");
  return [partiesKey(mediation), mediators, mediation.state, mediation.stateDate].join("|");
}

/** Stores one step, not yet grouped, with its sentence; `sentiment` is that of the sentence, −1 … +1. */
export function saveCodedMediation(
  database: Database,
  mediation: CodedMediation,
  documentId: string,
  sentiment: number,
): void {
  const mergeKey = stepMergeKey(mediation);
  const known = database.prepare(`SELECT "id" FROM "MediationStep" WHERE "mergeKey" = ?`).get(mergeKey);
  const stepId = known ? (known as { id: number }).id : insertStep(database, mediation, mergeKey);
  database
    .prepare(
      `INSERT INTO "StepEvidence" ("stepId", "documentId", "codedKey", "host", "venue", "start", "end", "quote",
                                   "ruleId", "sentiment", "confidence")
       VALUES (@stepId, @documentId, @codedKey, @host, @venue, @start, @end, @quote,
               @ruleId, @sentiment, @confidence)`,
    )
    .run({
      ...mediation.evidence,
      stepId,
      documentId,
      codedKey: mediation.key,
      host: mediation.host ?? null,
      venue: mediation.venue ?? null,
      sentiment,
      confidence: mediation.confidence,
    });
}

function insertStep(database: Database, mediation: CodedMediation, mergeKey: string): number {
  const { lastInsertRowid: stepId } = database
    .prepare(`INSERT INTO "MediationStep" ("mediationId", "state", "stateDate", "mergeKey") VALUES (?, ?, ?, ?)`)
    .run(UNGROUPED, mediation.state, mediation.stateDate, mergeKey);
  const insertActor = database.prepare(`INSERT OR IGNORE INTO "StepActor" ("stepId", "role", "code") VALUES (?, ?, ?)`);
  const addActor = (code: string, role: "mediator" | "party") => {
    ensureActor(database, code, code);
    insertActor.run(stepId, role, code);
  };
  for (const code of mediation.mediators) addActor(code, "mediator");
  for (const code of mediation.parties) addActor(code, "party");
  return Number(stepId);
}

/** How the sentence that tells the step speaks: the mean over the events coded in it, 0 where there are none. */
function sentimentOf({ evidence }: CodedMediation, { events }: CodedDocument): number {
  const inSentence = events.filter((event) => overlaps(event.evidence, evidence));
  const sum = inSentence.reduce((total, event) => total + event.sentiment, 0);
  return inSentence.length > 0 ? sum / inSentence.length : 0;
}

interface StepActorRow {
  id: number;
  mediationId: number;
  state: MediationState;
  stateDate: string;
  code: string | null;
  role: string;
}

function readSteps(database: Database, key: string) {
  const rows = database
    .prepare(
      `SELECT s."id", s."mediationId", s."state", s."stateDate", a."code", a."role"
       FROM "MediationStep" s LEFT JOIN "StepActor" a ON a."stepId" = s."id"
       WHERE s."mergeKey" >= @key || '|' AND s."mergeKey" < @key || '}'
         AND EXISTS (SELECT 1 FROM "StepEvidence" v WHERE v."stepId" = s."id" AND v."overruledBy" IS NULL)
       ORDER BY s."id", a."code"`,
    )
    .all({ key }) as StepActorRow[];
  return [...groupBy(rows, (row) => row.id).values()].map((actors) => ({
    id: actors[0]!.id,
    mediationId: actors[0]!.mediationId,
    state: actors[0]!.state,
    stateDate: actors[0]!.stateDate,
    mediators: actors.filter((row) => row.role === "mediator").map((row) => row.code!),
    parties: actors.filter((row) => row.role === "party").map((row) => row.code!),
  }));
}

function insertMediation(database: Database): number {
  return Number(database.prepare(`INSERT INTO "Mediation" DEFAULT VALUES`).run().lastInsertRowid);
}
