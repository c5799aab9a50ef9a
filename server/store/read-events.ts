import { quadClassOf, type EventType } from "@/lib/relations/event-type";
import type { DatePrecision } from "@/lib/relations/day";
import { isImportedEventId } from "@/lib/relations/event-id";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { Participant } from "@/lib/relations/participant";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { RelationEvent, StoredEvidence } from "@/lib/relations/relation-event";
import type { ReviewState } from "@/lib/relations/review-state";
import { readImportedEvents } from "./dataset-store/read-imported-events";
import { groupBy } from "./group-by";
import { store } from "./store";

interface EventRow {
  id: number;
  datasetId: string;
  type: EventType;
  cameoCode: string | null;
  intensity: number;
  sentiment: number;
  modality: Modality;
  isReciprocal: 0 | 1;
  mediationState: MediationState | null;
  eventDate: string;
  datePrecision: DatePrecision;
  reportCount: number;
  reviewState: ReviewState;
  confidence: number;
  coderVersion: string;
}

interface ParticipantRow {
  eventId: number;
  code: string;
  role: ParticipantRole;
  name: string;
  text: string | null;
  start: number | null;
  end: number | null;
}

type EvidenceRow = Omit<StoredEvidence, "url"> & { eventId: number; url: string | null };

/**
 * The events of these ids, in their order, coded from documents or imported; ids that are not stored are passed over. The words of the participants
 * are those of the named document where it tells the event, else of the first that does; so is the first evidence.
 */
export function readEvents(ids: ArrayLike<number>, documentId = ""): RelationEvent[] {
  const imported = readImportedEvents(ids);
  const coded = Array.from(ids).filter((id) => !isImportedEventId(id));
  const found = new Map(readCodedEvents(coded, documentId).map((event) => [event.id, event]));
  return Array.from(ids).flatMap((id) => imported.get(id) ?? found.get(id) ?? []);
}

function readCodedEvents(ids: readonly number[], documentId: string): RelationEvent[] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  const participants = groupBy(readParticipants(list, documentId), (row) => row.eventId);
  const evidence = groupBy(readEvidence(list, documentId), (row) => row.eventId);
  const rows = store()
    .reader.prepare(
      `SELECT e."id", e."datasetId", e."type", e."cameoCode", e."intensity", e."sentiment", e."modality",
              e."isReciprocal", e."mediationState", e."eventDate", e."datePrecision", e."reportCount",
              e."reviewState", e."confidence", e."coderVersion"
       FROM json_each(?) wanted JOIN "RelationEvent" e ON e."id" = wanted."value" ORDER BY wanted."key"`,
    )
    .all(list) as EventRow[];
  return rows.map(({ cameoCode, isReciprocal, mediationState, ...row }) => ({
    ...row,
    quadClass: quadClassOf(row.type),
    ...(cameoCode !== null && { cameoCode }),
    isReciprocal: isReciprocal === 1,
    ...(mediationState !== null && { mediationState }),
    participants: (participants.get(row.id) ?? []).map(toParticipant),
    evidence: (evidence.get(row.id) ?? []).map(toStoredEvidence),
  }));
}

function readParticipants(list: string, documentId: string): ParticipantRow[] {
  return store()
    .reader.prepare(
      `WITH shown AS (
         SELECT v."eventId", v."id", row_number() OVER (
                  PARTITION BY v."eventId" ORDER BY v."documentId" <> @documentId, v."id") AS rank
         FROM "Evidence" v WHERE v."eventId" IN (SELECT "value" FROM json_each(@list))
       )
       SELECT p."eventId", coalesce(m."code", p."code") AS code, p."role",
              CASE WHEN p."isReviewed" THEN p."name" ELSE coalesce(m."name", p."name") END AS name,
              m."text", m."start", m."end"
       FROM "Participant" p
       LEFT JOIN shown ON shown."eventId" = p."eventId" AND shown.rank = 1
       LEFT JOIN "Mention" m ON m."evidenceId" = shown."id" AND m."position" = CASE WHEN p."isReviewed" THEN (
                               SELECT min(o."position") FROM "Mention" o WHERE o."evidenceId" = shown."id" AND o."code" = p."code")
                             ELSE p."position" END
       WHERE p."eventId" IN (SELECT "value" FROM json_each(@list))
       ORDER BY p."eventId", p."position"`,
    )
    .all({ list, documentId }) as ParticipantRow[];
}

function readEvidence(list: string, documentId: string): EvidenceRow[] {
  return store()
    .reader.prepare(
      `SELECT v."eventId", v."id", v."documentId", d."datasetId", d."title" AS documentTitle, d."publisher", d."publishedDate",
              d."url", v."start", v."end", v."quote", v."ruleId", v."sentiment", v."confidence"
       FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId"
       WHERE v."eventId" IN (SELECT "value" FROM json_each(@list))
       ORDER BY v."eventId", v."documentId" <> @documentId, v."id"`,
    )
    .all({ list, documentId }) as EvidenceRow[];
}

function toParticipant({ code, name, role, text, start, end }: ParticipantRow): Participant {
  return { code, name, role, text: text ?? "", ...(start !== null && end !== null && { start, end }) };
}

function toStoredEvidence({ url, ...row }: EvidenceRow): StoredEvidence {
  const { eventId: _, ...evidence } = row;
  return { ...evidence, ...(url !== null && { url }) };
}
