import type { ActorCode } from "@/lib/relations/actor-code";

/** What one actor does to another, by its weight: events, or reports where these are counted. */
export interface WeightedLink {
  sourceActor: ActorCode;
  targetActor: ActorCode;
  weight: number;
}

/** An actor of a neighbourhood: how many steps from the chosen ones, and the weight of its links there. */
export interface Neighbour {
  code: ActorCode;
  /** 0 for a chosen actor, 1 for whom it meets, 2 for whom those meet. */
  step: 0 | 1 | 2;
  weight: number;
}

/** The neighbourhood of some actors. */
export interface Neighbourhood<Link extends WeightedLink> {
  /** In the order of the codes. */
  nodes: Neighbour[];
  /** Links between its nodes, those of the greatest weight first. */
  links: Link[];
  hiddenNodeCount: number;
  hiddenLinkCount: number;
}

/**
 * The actors around `chosen`: by `links`, the chosen actors' own, those whom they meet; by `further`, links of those,
 * whom they meet in turn. Of more than `mostNodes` those are kept whose links weigh most, at two steps half of the room
 * for each step. Without a chosen actor they are those whose links weigh most of all.
 */
export function neighbourhood<Link extends WeightedLink>(
  chosen: readonly ActorCode[],
  links: readonly Link[],
  further: (neighbours: readonly ActorCode[]) => readonly Link[],
  { mostNodes, mostLinks }: { mostNodes: number; mostLinks: number },
  steps: 1 | 2,
): Neighbourhood<Link> {
  const steppedTo = new Map<ActorCode, 0 | 1 | 2>();
  const met = weights(links);
  for (const code of chosen) if (met.has(code)) steppedTo.set(code, 0);
  const room = () => Math.max(0, mostNodes - steppedTo.size);
  const direct = heaviest(met, steppedTo);
  for (const code of direct.slice(0, steps === 2 ? Math.ceil(room() / 2) : room())) steppedTo.set(code, 1);
  let hiddenNodeCount = direct.filter((code) => !steppedTo.has(code)).length;
  let known = [...links];
  const neighbours = [...steppedTo].filter(([, step]) => step === 1).map(([code]) => code);
  if (steps === 2 && chosen.length > 0 && neighbours.length > 0) {
    const own = new Set(links.map(keyOf));
    const beyond = further(neighbours);
    known = [...known, ...beyond.filter((link) => !own.has(keyOf(link)))];
    const second = heaviest(weights(known), steppedTo);
    for (const code of second.slice(0, room())) steppedTo.set(code, met.has(code) ? 1 : 2);
    hiddenNodeCount = second.filter((code) => !steppedTo.has(code)).length;
  }
  const among = known
    .filter(({ sourceActor, targetActor }) => steppedTo.has(sourceActor) && steppedTo.has(targetActor))
    .sort((x, y) => y.weight - x.weight || (keyOf(x) < keyOf(y) ? -1 : 1));
  const shown = among.slice(0, mostLinks);
  const weightOf = weights(shown);
  const nodes = [...steppedTo]
    .map(([code, step]) => ({ code, step, weight: weightOf.get(code) ?? 0 }))
    .filter(({ step, weight }) => step === 0 || weight > 0)
    .sort((x, y) => (x.code < y.code ? -1 : 1));
  return {
    nodes,
    links: shown,
    hiddenNodeCount: hiddenNodeCount + steppedTo.size - nodes.length,
    hiddenLinkCount: among.length - shown.length,
  };
}

function keyOf({ sourceActor, targetActor }: WeightedLink): string {
  return `${sourceActor}>${targetActor}`;
}

/** The weight of all links of each actor. */
function weights(links: readonly WeightedLink[]): Map<ActorCode, number> {
  const sums = new Map<ActorCode, number>();
  for (const { sourceActor, targetActor, weight } of links)
    for (const code of [sourceActor, targetActor]) sums.set(code, (sums.get(code) ?? 0) + weight);
  return sums;
}

/** Those that are not yet in, the heaviest first, then by code. */
function heaviest(sums: ReadonlyMap<ActorCode, number>, isIn: ReadonlyMap<ActorCode, unknown>): ActorCode[] {
  return [...sums.keys()]
    .filter((code) => !isIn.has(code))
    .sort((x, y) => sums.get(y)! - sums.get(x)! || (x < y ? -1 : 1));
}
