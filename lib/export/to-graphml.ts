import type { ChartModel } from "@/lib/charts/chart-model";
import { linkSide } from "@/lib/charts/link-side";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import type { ChartMetadata } from "./chart-metadata";
import { sixDecimals } from "./plain-cell";

type Value = string | number;

/** Name, holder and type of each attribute, in the order of the file. */
const KEYS = [
  ["label", "node", "string"],
  ["step", "node", "int"],
  ["x", "node", "double"],
  ["y", "node", "double"],
  ["weight", "edge", "double"],
  ["sign", "edge", "int"],
  ["tension", "edge", "double"],
  ["from", "edge", "string"],
  ["to", "edge", "string"],
] as const;

/**
 * A network as GraphML (graphml.graphdrawing.org) for igraph, NetworkX and yEd: a node an actor, a directed edge what
 * one does to another, its weight the number of events, its sign +1 for cooperation, −1 for conflict, 0 else, with the
 * tension and the days between which its events lie.
 */
export function toGraphml(
  model: ChartModel,
  metadata: ChartMetadata,
  text: (label: string | Message) => string,
): string {
  const labels = new Map(
    model.x.kind === "category" ? model.x.categories.map(({ id, label }) => [id, text(label)]) : [],
  );
  const nodes = (model.network?.nodes ?? []).map(({ id, step, x, y }) =>
    element("node", `id="${escapeXml(id)}"`, "node", { label: labels.get(id) ?? id, step, x, y }),
  );
  const edges = model.series[0]!.points.map(({ x, y, value, eventCount }) => {
    const side = linkSide(value);
    return element("edge", `source="${escapeXml(y ?? "")}" target="${escapeXml(x)}"`, "edge", {
      weight: eventCount,
      sign: side === "cooperation" ? 1 : side === "conflict" ? -1 : 0,
      ...(!isGap(value) && { tension: sixDecimals(value) }),
      ...(metadata.range && { from: metadata.range.from, to: metadata.range.to }),
    });
  });
  const keys = KEYS.map(
    ([name, holder, type]) =>
      `  <key id="${keyOf(holder, name)}" for="${holder}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    `  <desc>${escapeXml(`${text(model.headline)} ${metadata.permalink} ${metadata.contentHash}`)}</desc>`,
    ...keys,
    `  <graph id="${escapeXml(metadata.chart)}" edgedefault="directed">`,
    ...nodes,
    ...edges,
    `  </graph>`,
    `</graphml>`,
    ``,
  ].join("\n");
}

function element(tag: string, attributes: string, holder: "node" | "edge", values: Record<string, Value>): string {
  const data = KEYS.flatMap(([name, of]) =>
    of === holder && values[name] !== undefined
      ? [`<data key="${keyOf(holder, name)}">${escapeXml(String(values[name]))}</data>`]
      : [],
  );
  return `    <${tag} ${attributes}>${data.join("")}</${tag}>`;
}

function keyOf(holder: string, name: string): string {
  return `${holder[0]}-${name}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
