import Graph from "graphology";
import gexf from "graphology-gexf";
import type { ChartModel } from "@/lib/charts/chart-model";
import { linkSide } from "@/lib/charts/link-side";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import { sixDecimals } from "./plain-cell";
import type { ChartMetadata } from "./chart-metadata";

/**
 * A network as GEXF for Gephi and its like: a node an actor, with the step at which it stands and its place, a directed
 * edge what one does to another, its weight the number of events, its sign +1 for cooperation, −1 for conflict, 0 else,
 * with the tension and the days between which its events lie.
 */
export function toGexf(model: ChartModel, metadata: ChartMetadata, text: (label: string | Message) => string): string {
  const graph = new Graph({ type: "directed" });
  const labels = new Map(
    model.x.kind === "category" ? model.x.categories.map(({ id, label }) => [id, text(label)]) : [],
  );
  for (const { id, step, x, y } of model.network?.nodes ?? [])
    graph.addNode(id, { label: labels.get(id) ?? id, step, x, y });
  for (const { x, y, value, eventCount } of model.series[0]!.points) {
    const side = linkSide(value);
    graph.addEdge(y, x, {
      weight: eventCount,
      sign: side === "cooperation" ? 1 : side === "conflict" ? -1 : 0,
      ...(!isGap(value) && { tension: sixDecimals(value) }),
      ...(metadata.range && { from: metadata.range.from, to: metadata.range.to }),
    });
  }
  graph.setAttribute("title", text(model.headline));
  graph.setAttribute("description", `${metadata.permalink} ${metadata.contentHash}`);
  return gexf.write(graph, {
    version: "1.3",
    formatNode: (_key: string, { label, x, y, ...attributes }: Record<string, unknown>) => ({
      label,
      attributes,
      viz: { x: (x as number) * 1000, y: (1 - (y as number)) * 625 },
    }),
    formatEdge: (_key: string, { weight, ...attributes }: Record<string, unknown>) => ({ weight, attributes }),
  } as never);
}
