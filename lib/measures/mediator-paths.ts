import type { ActorCode } from "@/lib/relations/actor-code";

/** How often one mediates for another. */
export interface MediationTie {
  mediator: ActorCode;
  party: ActorCode;
  eventCount: number;
}

/** One step of a path: `to` is the next actor, and which of the two mediates for the other, with its events. */
export interface PathStep {
  from: ActorCode;
  to: ActorCode;
  ties: MediationTie[];
}

/** Steps that a path has at most: beyond, everybody is linked with everybody. */
const MOST_STEPS = 4;

/**
 * The shortest paths between two parties over ties of mediation, whichever way each points: over one actor who has
 * mediated for both, or over several who have a party in common. All are of one length, at most four steps; those whose
 * weakest step has the most events come first, at most `count` of them.
 */
export function mediatorPaths(
  ties: readonly MediationTie[],
  [from, to]: readonly [ActorCode, ActorCode],
  count: number,
): PathStep[][] {
  const neighbours = new Map<ActorCode, Map<ActorCode, MediationTie[]>>();
  const join = (one: ActorCode, other: ActorCode, tie: MediationTie) => {
    const own = neighbours.get(one) ?? new Map<ActorCode, MediationTie[]>();
    own.set(other, [...(own.get(other) ?? []), tie]);
    neighbours.set(one, own);
  };
  for (const tie of ties) {
    // One party's own mediation towards the other is no way between them.
    const isOwn = [tie.mediator, tie.party].every((code) => code === from || code === to);
    if (isOwn || tie.mediator === tie.party) continue;
    join(tie.mediator, tie.party, tie);
    join(tie.party, tie.mediator, tie);
  }
  const distance = distances(neighbours, to);
  const length = distance.get(from);
  if (length === undefined || length > MOST_STEPS) return [];
  let paths: PathStep[][] = [[]];
  for (let left = length - 1; left >= 0; left--)
    paths = paths.flatMap((path) => {
      const at = path.at(-1)?.to ?? from;
      return [...neighbours.get(at)!]
        .filter(([next]) => distance.get(next) === left)
        .map(([next, own]) => [...path, { from: at, to: next, ties: own }]);
    });
  const strength = (path: readonly PathStep[]) =>
    Math.min(...path.map((step) => step.ties.reduce((sum, { eventCount }) => sum + eventCount, 0)));
  const name = (path: readonly PathStep[]) => path.map((step) => step.to).join(">");
  return paths.sort((x, y) => strength(y) - strength(x) || (name(x) < name(y) ? -1 : 1)).slice(0, count);
}

/** Steps from each actor to one. */
function distances(
  neighbours: ReadonlyMap<ActorCode, ReadonlyMap<ActorCode, unknown>>,
  to: ActorCode,
): Map<ActorCode, number> {
  const distance = new Map([[to, 0]]);
  for (const [code, steps] of distance)
    for (const next of neighbours.get(code)?.keys() ?? [])
      if (!distance.has(next) && steps < MOST_STEPS) distance.set(next, steps + 1);
  return distance;
}
