import type { ActorCode } from "@/lib/relations/actor-code";
import type { Mediation } from "@/lib/relations/mediation";
import { reachedTable } from "@/lib/relations/mediation-state";
import type { MediationRecord } from "./mediation-record";

/** What an actor has done as a mediator in these mediations: counts, with the number they are counts of. */
export function mediationRecordOf(mediator: ActorCode, mediations: readonly Mediation[]): MediationRecord {
  const own = mediations.filter((mediation) => mediation.mediators.includes(mediator));
  const record: MediationRecord = {
    mediator,
    mediationCount: own.length,
    countByState: {},
    parties: [...new Set(own.flatMap((mediation) => mediation.parties))].sort(),
    reachedTableCount: own.filter((mediation) => reachedTable(mediation.steps.map((step) => step.state))).length,
  };
  for (const { state } of own) record.countByState[state] = (record.countByState[state] ?? 0) + 1;
  return record;
}

/** The records of all mediators, those with the most mediations first, then by code. */
export function mediationRecords(mediations: readonly Mediation[]): MediationRecord[] {
  const byMediator = mediationsByMediator(mediations);
  return [...byMediator.keys()]
    .sort()
    .map((mediator) => mediationRecordOf(mediator, byMediator.get(mediator)!))
    .sort((x, y) => y.mediationCount - x.mediationCount);
}

/** The mediations of each mediator, in their order. */
export function mediationsByMediator(mediations: readonly Mediation[]): Map<ActorCode, Mediation[]> {
  const byMediator = new Map<ActorCode, Mediation[]>();
  for (const mediation of mediations)
    for (const mediator of mediation.mediators) {
      const own = byMediator.get(mediator);
      if (own) own.push(mediation);
      else byMediator.set(mediator, [mediation]);
    }
  return byMediator;
}
