import type { CubeBystander, CubeRow } from "@/lib/cube/cube-row";
import { topLevelCode } from "@/lib/relations/actor-code";
import { toDayNumber } from "@/lib/relations/day";
import { eventDyads } from "@/lib/relations/event-dyads";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { ReviewState } from "@/lib/relations/review-state";
import { openDatabase } from "./open-database";
import { store } from "./store";

interface ParticipantRow {
  eventId: number;
  datasetId: string;
  type: EventType;
  intensity: number;
  sentiment: number;
  modality: Modality;
  isReciprocal: 0 | 1;
  mediationState: MediationState | null;
  eventDate: string;
  reportCount: number;
  reviewState: ReviewState;
  code: string;
  role: ParticipantRole;
}

/** Every event in each of its dyads, in the order of event ids: what the cube is built from. */
export function* readCubeRows(): Generator<CubeRow> {
  for (const rows of participantsByEvent()) {
    const { eventId, datasetId, type, modality, reviewState, sentiment, reportCount, ...event } = rows[0]!;
    const dyads = eventDyads({
      participants: rows,
      isReciprocal: event.isReciprocal === 1,
      intensity: event.intensity,
      ...(event.mediationState && { mediationState: event.mediationState }),
    });
    const day = toDayNumber(event.eventDate);
    for (const dyad of dyads)
      yield { ...dyad, eventId, day, type, modality, review: reviewState, datasetId, sentiment, reportCount };
  }
}

/** Those who take part in an event without making a dyad: hosts, guarantors, observers. */
export function* readBystanders(): Generator<CubeBystander> {
  const rows = store()
    .reader.prepare(
      `SELECT DISTINCT "eventId", "code", "role" FROM "Participant"
       WHERE "role" IN ('host', 'guarantor', 'observer') ORDER BY "eventId", "position"`,
    )
    .all() as { eventId: number; code: string; role: ParticipantRole }[];
  for (const { eventId, code, role } of rows) yield { eventId, actor: topLevelCode(code), role };
}

function* participantsByEvent(): Generator<ParticipantRow[]> {
  // A connection of its own: one that iterates can do nothing else until it has come to the end.
  const connection = openDatabase(store().file, { readonly: true });
  try {
    const rows = connection
      .prepare(
        `SELECT e."id" AS eventId, e."datasetId", e."type", e."intensity", e."sentiment", e."modality",
                e."isReciprocal", e."mediationState", e."eventDate", e."reportCount", e."reviewState",
                p."code", p."role"
         FROM "RelationEvent" e JOIN "Participant" p ON p."eventId" = e."id"
         ORDER BY e."id", p."position"`,
      )
      .iterate() as IterableIterator<ParticipantRow>;
    let group: ParticipantRow[] = [];
    for (const row of rows) {
      if (group.length > 0 && group[0]!.eventId !== row.eventId) {
        yield group;
        group = [];
      }
      group.push(row);
    }
    if (group.length > 0) yield group;
  } finally {
    connection.close();
  }
}
