import type { Database } from "better-sqlite3";
import type { CodedAct } from "@/lib/agreement/coded-act";
import type { StoredAct } from "@/lib/agreement/plan-recoding";
import type { ReviewedWord } from "@/lib/agreement/recoding-difference";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import type { EventState } from "@/lib/review/event-state";
import { isSameValue } from "@/lib/review/is-same-value";
import { readReviewedEvent } from "../review/event-state-rows";

/** What a step of mediation says, without how sure the coder was. */
export type CodedStep = Pick<CodedMediation, "mediators" | "parties" | "state" | "stateDate">;

/** A document's coding as it is stored: the coder's, and what analysts coded by hand. */
export interface StoredCoding {
  acts: StoredAct[];
  added: StoredAct[];
}

interface EvidenceRow {
  evidenceId: number;
  eventId: number;
  codedKey: string;
  start: number;
  end: number;
  quote: string;
  intensity: number;
  isSpoken: 0 | 1;
}

/** What the coder made of a document, act by act, and what analysts have said of it. */
export function readStoredCoding(database: Database, documentId: string): StoredCoding {
  const rows = database
    .prepare(
      `SELECT v."id" AS evidenceId, v."eventId", v."codedKey", v."start", v."end", v."quote", v."intensity",
              v."eventId" IN (SELECT "eventId" FROM "MachineCoding") AS isSpoken
       FROM "Evidence" v WHERE v."documentId" = ? ORDER BY v."start", v."id"`,
    )
    .all(documentId) as EvidenceRow[];
  const coding: StoredCoding = { acts: [], added: [] };
  for (const row of rows) {
    const event = readReviewedEvent(database, row.eventId);
    const value = event?.state.value;
    if (!event || !value) continue;
    const machine = event.machine;
    const said = toAct(value, row);
    if (machine === null) {
      coding.added.push({ ...said, ...placeOf(row) });
      continue;
    }
    const coded = {
      ...toAct(machine, row),
      participants: readMentions(database, row.evidenceId),
      ...machineSpan(value, documentId, row),
    };
    const word = wordOf(machine, value);
    coding.acts.push({
      ...coded,
      intensity: row.intensity,
      ...placeOf(row),
      ...(word && { reviewed: { word, act: said } }),
    });
  }
  return coding;
}

/** The steps of mediation that a document tells, as they are stored. */
export function readStoredSteps(
  database: Database,
  documentId: string,
): (CodedStep & { start: number; end: number; quote: string; mergeKey: string })[] {
  const rows = database
    .prepare(
      `SELECT s."id", s."state", s."stateDate", s."mergeKey", v."start", v."end", v."quote"
       FROM "StepEvidence" v JOIN "MediationStep" s ON s."id" = v."stepId"
       WHERE v."documentId" = ? ORDER BY v."start", v."id"`,
    )
    .all(documentId) as (Pick<CodedStep, "state" | "stateDate"> & {
    id: number;
    mergeKey: string;
    start: number;
    end: number;
    quote: string;
  })[];
  const actors = database
    .prepare(`SELECT "code" FROM "StepActor" WHERE "stepId" = ? AND "role" = ? ORDER BY "code"`)
    .pluck();
  return rows.map(({ id, ...row }) => ({
    ...row,
    mediators: actors.all(id, "mediator") as string[],
    parties: actors.all(id, "party") as string[],
  }));
}

function readMentions(database: Database, evidenceId: number): CodedAct["participants"] {
  return database
    .prepare(`SELECT "code", "role" FROM "Mention" WHERE "evidenceId" = ? ORDER BY "position"`)
    .all(evidenceId) as CodedAct["participants"];
}

function toAct(state: EventState, { start, end, quote }: EvidenceRow): CodedAct {
  const { type, intensity, modality, isReciprocal, mediationState, eventDate, participants } = state;
  const parts = participants.map(({ code, role }) => ({ code, role }));
  return { type, intensity, modality, isReciprocal, mediationState, eventDate, participants: parts, start, end, quote };
}

const placeOf = ({ eventId, evidenceId }: EvidenceRow) => ({ eventId, evidenceId });

/** The coder's own sentence where an analyst has set another. */
function machineSpan({ spans }: EventState, documentId: string, { codedKey }: EvidenceRow) {
  const set = spans.find((span) => span.documentId === documentId && span.codedKey === codedKey);
  return set?.machine ?? {};
}

/** Undefined where all that was said of an event was taken back. */
function wordOf(machine: EventState, value: EventState): ReviewedWord | undefined {
  if (isSameValue(machine, value)) return undefined;
  if (value.reviewState === "rejected") return "rejected";
  const isCorrected = !isSameValue({ ...machine, reviewState: "" }, { ...value, reviewState: "" });
  if (isCorrected) return "corrected";
  return value.reviewState === "accepted" ? "accepted" : undefined;
}
