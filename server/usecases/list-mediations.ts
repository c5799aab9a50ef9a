import type { MediationRecord } from "@/lib/measures/mediation-record";
import { mediationRecords } from "@/lib/measures/mediation-record-of";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import { isOngoing, type MediationState } from "@/lib/relations/mediation-state";
import type { ActorNames } from "@/lib/relations/named-actor";
import { cubeIndex } from "@/server/store/cube-index";
import { participantsOf } from "./get-overview";
import { actorNames } from "./view/actor-names";
import { matchesActor } from "./view/matches-actor";
import { selectedMediations } from "./view/mediation-events";
import { pageOf } from "./view/page-of";

export interface MediationListOptions {
  /** The latest state; `ongoing` for accepted and talks. */
  state?: MediationState | "ongoing";
  /** Part of a participant's name, or a code, or part of a venue. */
  query?: string;
  /** From 1. */
  page?: number;
}

/** What the page of mediations shows. */
export interface MediationList {
  mediations: Mediation[];
  /** Of all mediators in the filter, whatever the page. */
  records: MediationRecord[];
  total: number;
  page: number;
  pageCount: number;
  actorNames: ActorNames;
}

/** A page of the filter's mediations, the latest first, with the records of their mediators. */
export async function listMediations(filter: EventFilter, options: MediationListOptions = {}): Promise<MediationList> {
  const index = cubeIndex();
  const { state, query = "" } = options;
  const isWanted = (mediation: Mediation) =>
    participantsOf(mediation).some((code) => matchesActor(index, code, query)) ||
    mediation.venues.some((venue) => venue.toLowerCase().includes(query.trim().toLowerCase()));
  const found = selectedMediations(index, filter).filter(
    (mediation) =>
      (state === undefined || (state === "ongoing" ? isOngoing(mediation.state) : mediation.state === state)) &&
      (query.trim() === "" || isWanted(mediation)),
  );
  const { rows, ...place } = pageOf(found, options.page);
  return {
    mediations: rows,
    records: mediationRecords(found),
    ...place,
    actorNames: actorNames(index, found.flatMap(participantsOf)),
  };
}
