import type { ActorCode } from "@/lib/relations/actor-code";
import type { Mediation } from "@/lib/relations/mediation";
import { reachedTable } from "@/lib/relations/mediation-state";

/** Two actors that mediate together. */
export interface CoMediation {
  /** In the order of the codes. */
  a: ActorCode;
  b: ActorCode;
  /** Mediations in which both mediate, the latest first. */
  mediationIds: number[];
  /** Those of them that reached `talks` or `agreement`. */
  reachedTableCount: number;
  /** Parties of these mediations, sorted by code. */
  parties: ActorCode[];
}

/** Who mediates with whom: each pair of mediators of one mediation, those with the most first, then by code. */
export function coMediations(mediations: readonly Mediation[]): CoMediation[] {
  const pairs = new Map<string, CoMediation>();
  const latestFirst = [...mediations].sort((x, y) =>
    x.lastDate === y.lastDate ? y.id - x.id : x.lastDate < y.lastDate ? 1 : -1,
  );
  for (const mediation of latestFirst) {
    const mediators = [...new Set(mediation.mediators)].sort();
    mediators.forEach((a, index) => {
      for (const b of mediators.slice(index + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, mediationIds: [], reachedTableCount: 0, parties: [] };
        pair.mediationIds.push(mediation.id);
        if (reachedTable(mediation.steps.map(({ state }) => state))) pair.reachedTableCount += 1;
        pair.parties = [...new Set([...pair.parties, ...mediation.parties])].sort();
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs]
    .sort(([x, one], [y, other]) => other.mediationIds.length - one.mediationIds.length || (x < y ? -1 : 1))
    .map(([, pair]) => pair);
}
