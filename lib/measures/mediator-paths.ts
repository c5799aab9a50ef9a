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

/** The strongest of the shortest paths between two parties, and how many shortest paths there are in all. */
export interface MediatorPaths {
  paths: PathStep[][];
  pathCount: number;
}

/**
 * The shortest paths between two parties over ties of mediation, whichever way each points: over one actor who has
 * mediated for both, or over several who have a party in common. All are of one length, at most four steps; those whose
 * weakest step has the most events come first, at most `count` of them. No more than `count` are ever held for an
 * actor, however many there are.
 */
export function mediatorPaths(
  ties: readonly MediationTie[],
  [from, to]: readonly [ActorCode, ActorCode],
  count: number,
): MediatorPaths {
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
  if (length === undefined) return { paths: [], pathCount: 0 };

  const waysOf = new Map<ActorCode, Ways>([
    [to, { strongest: [{ steps: [], strength: Infinity, name: "" }], count: 1 }],
  ]);
  // From the far end: what is strongest over a step is strongest among what was strongest after it.
  for (let left = 1; left <= length; left++)
    for (const [code, steps] of distance) {
      if (steps !== left || (left === length && code !== from)) continue;
      const ways = [...neighbours.get(code)!]
        .filter(([next]) => distance.get(next) === left - 1)
        .map(([next, own]) => ({ step: { from: code, to: next, ties: own }, rest: waysOf.get(next)! }));
      const strongest = ways
        .flatMap(({ step, rest }) => {
          const own = step.ties.reduce((sum, { eventCount }) => sum + eventCount, 0);
          return rest.strongest.map(({ steps, strength, name }) => ({
            steps: [step, ...steps],
            strength: Math.min(own, strength),
            name: `${step.to}>${name}`,
          }));
        })
        .sort((x, y) => y.strength - x.strength || (x.name < y.name ? -1 : 1))
        .slice(0, count);
      waysOf.set(code, { strongest, count: ways.reduce((sum, { rest }) => sum + rest.count, 0) });
    }
  const { strongest, count: pathCount } = waysOf.get(from)!;
  return { paths: strongest.map(({ steps }) => steps), pathCount };
}

/** The strongest ways from an actor to the far end, strongest first, and how many there are. */
interface Ways {
  strongest: { steps: PathStep[]; strength: number; name: string }[];
  count: number;
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
