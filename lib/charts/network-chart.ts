import { cellValue, type MatrixCellSums } from "@/lib/measures/matrix-measure";
import type { Neighbourhood } from "@/lib/measures/neighbourhood";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import { message, type Message } from "@/lib/relations/message";
import type { ChartModel, ChartPoint, ChartProvenance } from "./chart-model";
import { eventQuery } from "./event-query";
import { linkSide, type LinkSide } from "./link-side";
import { networkLayout } from "./network-layout";
import { sharedNotes } from "./shared-notes";

/**
 * The signed, directed network of a neighbourhood: a link is what one actor does to another, its value their tension.
 * Of several chosen actors all relations are shown; where none is chosen, the strongest of all.
 */
export function networkChart(
  filter: EventFilter,
  provenance: ChartProvenance,
  { nodes, links, hiddenNodeCount, hiddenLinkCount }: Neighbourhood<MatrixCellSums>,
  names: ReadonlyMap<ActorCode, string>,
  steps: 1 | 2,
): ChartModel {
  const places = networkLayout(
    nodes.map(({ code }) => code),
    links,
  );
  const nameOf = (code: ActorCode) => names.get(code) ?? code;
  const points = links.map((link): ChartPoint => ({
    x: link.targetActor,
    y: link.sourceActor,
    value: cellValue(link, "tension"),
    eventCount: link.eventCount,
    eventQuery: eventQuery(filter, { actors: [link.sourceActor], with: [link.targetActor], role: "acting" }),
  }));
  const categories = [...nodes]
    .sort((x, y) => (nameOf(x.code) < nameOf(y.code) ? -1 : 1))
    .map(({ code }) => ({ id: code, label: nameOf(code) }));
  const chosen = nodes.filter(({ step }) => step === 0);
  const unit = message("measures.matrix.series.tension", { unit: provenance.countUnit });
  return {
    id: "relation-network",
    kind: "network",
    headline: headline(points, nameOf),
    measure: message(chosen.length === 0 ? "network.measure.all" : `network.measure.steps-${steps}`),
    description: message("network.description", {
      nodes: nodes.length,
      links: points.length,
      cooperation: points.filter(({ value }) => linkSide(value) === "cooperation").length,
      conflict: points.filter(({ value }) => linkSide(value) === "conflict").length,
    }),
    x: { kind: "category", categories },
    y: { kind: "category", categories },
    values: { kind: "value", scale: "tension", domain: [0, 100], ticks: [0, 50, 100], unit },
    network: {
      nodes: nodes.map(({ code, step, weight }) => ({ id: code, step, weight, ...places.get(code)! })),
    },
    series: [{ id: "tension", label: unit, tone: "diverging", points }],
    notes: [
      message("network.note.place"),
      ...(hiddenNodeCount > 0 ? [message("network.note.hiddenNodes", { count: hiddenNodeCount })] : []),
      ...(hiddenLinkCount > 0 ? [message("network.note.hiddenLinks", { count: hiddenLinkCount })] : []),
      ...(steps === 2 && chosen.length > 0 ? [message("network.note.further")] : []),
      message("measures.note.reciprocal"),
      ...sharedNotes([], provenance),
    ],
    provenance,
  };
}

/** The links with the most events, of cooperation and of conflict. */
function headline(points: readonly ChartPoint[], nameOf: (code: ActorCode) => string): Message {
  const first = (side: LinkSide) => points.find(({ value }) => linkSide(value) === side);
  const words = (point: ChartPoint | undefined, side: string) =>
    point ? { [`${side}From`]: nameOf(point.y!), [`${side}To`]: nameOf(point.x) } : {};
  const [cooperation, conflict] = [first("cooperation"), first("conflict")];
  const which = cooperation ? (conflict ? "both" : "cooperation") : conflict ? "conflict" : "none";
  return message(`network.headline.${which}`, { ...words(cooperation, "cooperation"), ...words(conflict, "conflict") });
}
