import { linkSide, type LinkSide } from "@/lib/charts/link-side";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ActorCode } from "@/lib/relations/actor-code";
import { axisLabel, type ChartMark } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { textWidth } from "./text-width";

const LABEL_SIZE = 11;
const CHOSEN_LABEL_SIZE = 13;
const LABEL_HEIGHT = 15;
const MARGIN_X = 56;
const MARGIN_Y = 22;
const NARROW = 600;
const WIDEST_LINK = 7;
const LEAST_RADIUS = 4;
const MOST_RADIUS = 14;
/** How far a link bends aside, as a share of its length, so that the two directions of a pair lie apart. */
const BEND = 0.14;

/** Where a network puts its nodes and links; pixels from the upper left corner. */
export interface NetworkPicture {
  /** By name. */
  nodes: PictureNode[];
  /** Widest first. */
  links: PictureLink[];
}

export interface PictureNode {
  id: ActorCode;
  name: string;
  isChosen: boolean;
  /** Links from or to it. */
  linkCount: number;
  x: number;
  y: number;
  radius: number;
  /** Absent where there is no room. */
  label?: { x: number; y: number; isEnd: boolean; size: number };
}

export interface PictureLink {
  mark: ChartMark;
  side: LinkSide;
  path: string;
  /** Corners of the arrow's head. */
  head: string;
  strokeWidth: number;
}

/** Lays out a network in a box. */
export function networkPicture(model: ChartModel, width: number, height: number, texts: ChartTexts): NetworkPicture {
  const all = model.network?.nodes ?? [];
  const series = model.series[0]!;
  const heaviest = Math.max(1, ...all.map(({ weight }) => weight));
  const marginX = width < NARROW ? MARGIN_X / 2 : MARGIN_X;
  const linkCounts = new Map<string, number>();
  for (const { x, y } of series.points) for (const end of [x, y!]) linkCounts.set(end, (linkCounts.get(end) ?? 0) + 1);
  const placeOf = new Map(
    all.map(({ id, step, weight, x, y }): [ActorCode, PictureNode] => [
      id,
      {
        id,
        name: axisLabel(model.x, id, texts),
        isChosen: step === 0,
        linkCount: linkCounts.get(id) ?? 0,
        x: marginX + x * (width - 2 * marginX),
        y: MARGIN_Y + y * (height - 2 * MARGIN_Y),
        radius: LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(weight / heaviest),
      },
    ]),
  );
  const nodes = (model.x.kind === "category" ? model.x.categories : []).flatMap(({ id }) => placeOf.get(id) ?? []);
  // The sort is stable: of equal weight the first by name comes first.
  const weightOf = new Map(all.map(({ id, weight }) => [id, weight]));
  labelNodes(
    [...nodes].sort(
      (one, other) => Number(other.isChosen) - Number(one.isChosen) || weightOf.get(other.id)! - weightOf.get(one.id)!,
    ),
    width,
  );
  const most = Math.max(1, ...series.points.map(({ eventCount }) => eventCount));
  const links = series.points.flatMap((point) => {
    const [from, to] = [placeOf.get(point.y ?? ""), placeOf.get(point.x)];
    if (!from || !to) return [];
    const strokeWidth = Math.max(1, WIDEST_LINK * Math.sqrt(point.eventCount / most));
    return [{ mark: { series, point }, side: linkSide(point.value), strokeWidth, ...arrow(from, to, strokeWidth) }];
  });
  return { nodes, links: links.sort((one, other) => other.strokeWidth - one.strokeWidth) };
}

/** A line bent to the left of its way, which ends at the rim of the node in a head. */
function arrow(from: PictureNode, to: PictureNode, strokeWidth: number): Pick<PictureLink, "path" | "head"> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [bendX, bendY] = [(from.x + to.x) / 2 + dy * BEND, (from.y + to.y) / 2 - dx * BEND];
  const length = Math.hypot(to.x - bendX, to.y - bendY) || 1;
  const [unitX, unitY] = [(to.x - bendX) / length, (to.y - bendY) / length];
  const size = 5 + strokeWidth * 1.2;
  const [tipX, tipY] = [to.x - unitX * (to.radius + 1), to.y - unitY * (to.radius + 1)];
  const [baseX, baseY] = [tipX - unitX * size, tipY - unitY * size];
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const half = size / 2;
  return {
    path: `M${at(from.x, from.y)}Q${at(bendX, bendY)} ${at(baseX, baseY)}`,
    head: `M${at(tipX, tipY)}L${at(baseX - unitY * half, baseY + unitX * half)}L${at(baseX + unitY * half, baseY - unitX * half)}Z`,
  };
}

/** Gives names to nodes in turn, beside them, as long as no two overlap. */
function labelNodes(nodes: readonly PictureNode[], width: number): void {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const node of nodes) {
    const size = node.isChosen ? CHOSEN_LABEL_SIZE : LABEL_SIZE;
    const length = textWidth(node.name, size, node.isChosen ? 600 : 400);
    const gap = node.radius + 4;
    for (const isEnd of node.x + gap + length > width ? [true, false] : [false, true]) {
      const left = isEnd ? node.x - gap - length : node.x + gap;
      const box = { left, right: left + length, top: node.y - LABEL_HEIGHT / 2, bottom: node.y + LABEL_HEIGHT / 2 };
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        boxes.every(
          (other) =>
            box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
        );
      if (!isFree) continue;
      boxes.push(box);
      node.label = { x: isEnd ? node.x - gap : node.x + gap, y: node.y, isEnd, size };
      break;
    }
  }
}
