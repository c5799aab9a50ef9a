import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { MapRegion } from "@/lib/relations/map-choice";
import { MAP_STATES } from "@/lib/relations/map-states";
import { MOST_ARCS } from "@/lib/charts/map-chart";
import { isGap } from "@/lib/relations/gap";
import type { ChartMark } from "./chart-mark";
import type { MapShape } from "./map-geometry";

/** West, south, east and north of what is drawn, in degrees; east beyond 180 crosses the antimeridian. */
const VIEWS: Readonly<Record<MapRegion, readonly [number, number, number, number]>> = {
  world: [-169, -56, 189, 80],
  africa: [-20, -36, 54, 38],
  europe: [-24, 34, 46, 71],
  "middle-east": [24, 11, 65, 43],
  "southern-asia": [44, 0, 98, 54],
  "eastern-asia": [90, -11, 150, 54],
  "northern-america": [-170, 14, -52, 74],
  "latin-america": [-118, -56, -34, 33],
  oceania: [110, -48, 205, 22],
};
/** Shapes of a smaller area than a square of so many pixels are dots, fewer on a narrow map. */
const LEAST_SIDE = 5;
const DOT_RADIUS = 4;
const FULL_WIDTH = 900;
const WIDEST_ARC = 7;

/** Where a map puts its states; pixels from the upper left corner. */
export interface MapLayout {
  /** In the order of the model's names. */
  states: {
    code: ActorCode;
    mark?: ChartMark;
    path: string;
    contestedPath: string;
    place: [number, number];
    isDot: boolean;
  }[];
  /** Land without a value. */
  land: { key: string; path: string; isContested: boolean }[];
  dotRadius: number;
  arcs: { mark: ChartMark; path: string; strokeWidth: number }[];
}

/** Lays out a map in a box. */
export function mapLayout(model: ChartModel, shapes: readonly MapShape[], width: number, height: number): MapLayout {
  const projection = projectionOf(model.map?.region ?? "world", width, height);
  const scale = Math.min(1, width / FULL_WIDTH);
  const leastArea = Math.max(2, LEAST_SIDE * scale) ** 2;
  const path = geoPath(projection).digits(1);
  const marks = new Map<ActorCode, ChartMark>();
  const series = model.series[0]!;
  for (const point of series.points) marks.set(point.y ?? point.x, { series, point });
  const drawn = new Map<ActorCode, { path: string; contestedPath: string; area: number }>();
  const land: MapLayout["land"] = [];
  for (const { key, code, isContested, geometry } of shapes) {
    const own = path(geometry) ?? "";
    if (own === "") continue;
    if (!code) {
      land.push({ key, path: own, isContested });
      continue;
    }
    const before = drawn.get(code);
    drawn.set(code, {
      path: (before?.path ?? "") + own,
      contestedPath: (before?.contestedPath ?? "") + (isContested ? own : ""),
      area: (before?.area ?? 0) + path.area(geometry),
    });
  }
  const order = model.x.kind === "category" ? model.x.categories.map(({ id }) => id) : [];
  const placed = new Map(MAP_STATES.map(({ code, place }) => [code, projection([...place])]));
  const isInside = (place: [number, number] | null | undefined): place is [number, number] =>
    !!place && place[0] >= 0 && place[0] <= width && place[1] >= 0 && place[1] <= height;
  const states = order.flatMap((code) => {
    const place = placed.get(code);
    const shape = drawn.get(code);
    if (!place || (!shape && !isInside(place))) return [];
    const mark = marks.get(code);
    const isDot = (shape?.area ?? 0) < leastArea && isInside(place);
    return [
      {
        code,
        ...(mark && { mark }),
        path: shape?.path ?? "",
        contestedPath: shape?.contestedPath ?? "",
        place: [Math.min(width, Math.max(0, place[0])), Math.min(height, Math.max(0, place[1]))] as [number, number],
        isDot,
      },
    ];
  });
  return {
    states,
    land,
    dotRadius: Math.max(2.5, DOT_RADIUS * scale),
    arcs: arcsOf(model, (code) => (isInside(placed.get(code)) ? placed.get(code)! : undefined)),
  };
}

function projectionOf(region: MapRegion, width: number, height: number): GeoProjection {
  const [west, south, east, north] = VIEWS[region];
  const edge: [number, number][] = [];
  for (let step = 0; step <= 8; step++) {
    const longitude = west + ((east - west) * step) / 8;
    const latitude = south + ((north - south) * step) / 8;
    edge.push([longitude, south], [longitude, north], [west, latitude], [east, latitude]);
  }
  const projection = geoEqualEarth()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [6, 6],
        [width - 6, height - 6],
      ],
      { type: "MultiPoint", coordinates: edge },
    );
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** The relations with the most events as bent lines, widest first. */
function arcsOf(model: ChartModel, placeOf: (code: ActorCode) => [number, number] | undefined): MapLayout["arcs"] {
  if (!model.map?.hasArcs) return [];
  const marks = model.series.flatMap((series) => series.points.map((point) => ({ series, point })));
  const strongest = marks
    .filter(({ point }) => point.y !== undefined && point.eventCount > 0 && !isGap(point.value))
    .sort((x, y) => y.point.eventCount - x.point.eventCount)
    .slice(0, MOST_ARCS);
  const most = strongest[0]?.point.eventCount ?? 1;
  return strongest.flatMap((mark) => {
    const from = placeOf(mark.point.y!);
    const to = placeOf(mark.point.x);
    if (!from || !to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    // To the left of the way it goes, so that the two directions of a pair lie apart.
    const bend = [(from[0] + to[0]) / 2 + dy * 0.22, (from[1] + to[1]) / 2 - dx * 0.22];
    const at = ([x, y]: readonly number[]) => `${x!.toFixed(1)} ${y!.toFixed(1)}`;
    return [
      {
        mark,
        path: `M${at(from)}Q${at(bend)} ${at(to)}`,
        strokeWidth: Math.max(1, WIDEST_ARC * Math.sqrt(mark.point.eventCount / most)),
      },
    ];
  });
}
