import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { ActorCode } from "@/lib/relations/actor-code";

/** Where a node stands: shares of the width from the left and of the height from the top, 0 … 1. */
export interface NodePlace {
  x: number;
  y: number;
}

/** A picture is wider than high. */
const ASPECT = 1.6;
const ROUNDS = 300;
const DECIMALS = 1e4;

/**
 * Places the nodes of a network by forces: links pull, nodes push. The same nodes and links come out at the same places,
 * whatever their order: both are taken in the order of their codes, and begin from fixed places.
 */
export function networkLayout(
  codes: readonly ActorCode[],
  links: readonly { sourceActor: ActorCode; targetActor: ActorCode; weight: number }[],
): Map<ActorCode, NodePlace> {
  const nodes = [...codes].sort().map((code) => ({ code, x: NaN, y: NaN }));
  const pairs = new Map<string, { source: string; target: string; weight: number }>();
  for (const { sourceActor, targetActor, weight } of links) {
    const [source, target] = [sourceActor, targetActor].sort() as [string, string];
    const pair = pairs.get(`${source}-${target}`);
    if (pair) pair.weight += weight;
    else pairs.set(`${source}-${target}`, { source, target, weight });
  }
  const ties = [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
  forceSimulation(nodes)
    .force("charge", forceManyBody().strength(-220))
    .force(
      "link",
      forceLink<(typeof nodes)[number], (typeof ties)[number]>(ties)
        .id(({ code }) => code)
        .distance(70),
    )
    .force("collide", forceCollide(22))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.05 * ASPECT))
    .stop()
    .tick(ROUNDS);
  const span = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  const [across, down] = [span(nodes.map(({ x }) => x)), span(nodes.map(({ y }) => y))];
  const share = (value: number, { low, high }: { low: number; high: number }) =>
    high > low ? Math.round(((value - low) / (high - low)) * DECIMALS) / DECIMALS : 0.5;
  return new Map(nodes.map(({ code, x, y }) => [code, { x: share(x, across), y: share(y, down) }]));
}
