import type { Mediation, MediationStep } from "@/lib/relations/mediation";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { StoredEvidence } from "@/lib/relations/relation-event";
import { toMediation } from "@/lib/relations/to-mediation";
import { groupBy } from "./group-by";
import { store } from "./store";

interface StepRow {
  id: number;
  mediationId: number;
  state: MediationState;
  stateDate: string;
}

interface ActorRow {
  stepId: number;
  code: string;
  role: "mediator" | "party";
}

type EvidenceRow = Omit<StoredEvidence, "url"> & {
  stepId: number;
  url: string | null;
  host: string | null;
  venue: string | null;
};

/**
 * All processes of mediation, or those of some ids, by id; the steps of each in the order of their dates, and on one
 * day in the order in which a mediation runs.
 */
export function readMediations({ ids }: { ids?: readonly number[] } = {}): Mediation[] {
  const list = ids ? JSON.stringify(ids) : null;
  const actors = groupBy(readActors(list), (row) => row.stepId);
  const evidence = groupBy(readEvidence(list), (row) => row.stepId);
  const steps = groupBy(readSteps(list), (row) => row.mediationId);
  return [...steps].map(([id, rows]) => {
    const parties = rows.flatMap((row) => codesIn(actors.get(row.id) ?? [], "party"));
    return toMediation(
      id,
      parties,
      rows.map((row) => toStep(row, actors.get(row.id) ?? [], evidence.get(row.id) ?? [])),
    );
  });
}

function readSteps(list: string | null): StepRow[] {
  return store()
    .reader.prepare(
      `SELECT "id", "mediationId", "state", "stateDate" FROM "MediationStep"
       WHERE (@list IS NULL OR "mediationId" IN (SELECT "value" FROM json_each(@list)))
         AND EXISTS (SELECT 1 FROM "StepEvidence" v WHERE v."stepId" = "MediationStep"."id" AND v."overruledBy" IS NULL)
       ORDER BY "mediationId"`,
    )
    .all({ list }) as StepRow[];
}

function readActors(list: string | null): ActorRow[] {
  return store()
    .reader.prepare(
      `SELECT a."stepId", a."code", a."role" FROM "StepActor" a JOIN "MediationStep" s ON s."id" = a."stepId"
       WHERE @list IS NULL OR s."mediationId" IN (SELECT "value" FROM json_each(@list))
       ORDER BY a."stepId", a."code"`,
    )
    .all({ list }) as ActorRow[];
}

function readEvidence(list: string | null): EvidenceRow[] {
  return store()
    .reader.prepare(
      `SELECT v."stepId", v."id", v."documentId", d."datasetId", d."title" AS documentTitle, d."publisher", d."publishedDate",
              d."url", v."host", v."venue", v."start", v."end", v."quote", v."ruleId", v."sentiment", v."confidence"
       FROM "StepEvidence" v
       JOIN "MediationStep" s ON s."id" = v."stepId"
       JOIN "SourceDocument" d ON d."id" = v."documentId"
       WHERE v."overruledBy" IS NULL AND (@list IS NULL OR s."mediationId" IN (SELECT "value" FROM json_each(@list)))
       ORDER BY v."stepId", v."id"`,
    )
    .all({ list }) as EvidenceRow[];
}

function toStep(row: StepRow, actors: readonly ActorRow[], rows: readonly EvidenceRow[]): MediationStep {
  const host = rows.find((evidence) => evidence.host !== null)?.host;
  const venue = rows.find((evidence) => evidence.venue !== null)?.venue;
  return {
    id: row.id,
    state: row.state,
    stateDate: row.stateDate,
    mediators: codesIn(actors, "mediator"),
    ...(host && { host }),
    ...(venue && { venue }),
    evidence: rows.map(toStoredEvidence),
  };
}

function toStoredEvidence(row: EvidenceRow): StoredEvidence {
  const { stepId: _step, host: _host, venue: _venue, url, ...evidence } = row;
  return { ...evidence, ...(url !== null && { url }) };
}

function codesIn(actors: readonly ActorRow[], role: ActorRow["role"]): string[] {
  return actors.filter((actor) => actor.role === role).map((actor) => actor.code);
}
