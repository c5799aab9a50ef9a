import type { ActorCode } from "./actor-code";
import type { EventFilter } from "./event-filter";
import { mapState } from "./map-states";

/** What the colour of a state shows. */
export const MAP_MEASURES = ["tension", "sentiment", "events"] as const;

export type MapMeasure = (typeof MAP_MEASURES)[number];

/** Parts of the world that the map can be drawn of. */
export const MAP_REGIONS = [
  "world",
  "africa",
  "europe",
  "middle-east",
  "southern-asia",
  "eastern-asia",
  "northern-america",
  "latin-america",
  "oceania",
] as const;

export type MapRegion = (typeof MAP_REGIONS)[number];

/** Whether the strongest relations are drawn as arcs. */
export const MAP_ARCS = ["on", "off"] as const;

/** What is chosen of a map besides the filter; the address holds it as `towards`, `measure`, `region` and `arcs`. */
export interface MapChoice {
  /** The state towards which all others are shown; each state's own events without. */
  towards?: ActorCode;
  measure: MapMeasure;
  region: MapRegion;
  arcs: (typeof MAP_ARCS)[number];
}

/** The map as it is first shown. */
export const DEFAULT_MAP_CHOICE: MapChoice = { measure: "tension", region: "world", arcs: "on" };

/** The choice as parts of an address, without what is the default: `towards=PAK&measure=events`, or nothing. */
export function formatMapChoice({ towards, ...choice }: MapChoice): string {
  const rest = (["measure", "region", "arcs"] as const)
    .filter((name) => choice[name] !== DEFAULT_MAP_CHOICE[name])
    .map((name) => `${name}=${choice[name]}`);
  return [...(towards ? [`towards=${towards}`] : []), ...rest].join("&");
}

/** A whole choice of one in which some is left open. */
export function toMapChoice({ towards, measure, region, arcs }: Partial<MapChoice>): MapChoice {
  return {
    ...(towards && { towards }),
    measure: measure ?? DEFAULT_MAP_CHOICE.measure,
    region: region ?? DEFAULT_MAP_CHOICE.region,
    arcs: arcs ?? DEFAULT_MAP_CHOICE.arcs,
  };
}

/** The state towards which a map looks: the one chosen, else the one that alone is the filter's actor. */
export function towardsOf({ towards }: MapChoice, { actors }: EventFilter): ActorCode | undefined {
  if (towards) return towards;
  const [only] = actors.length === 1 ? actors : [];
  return only !== undefined && mapState(only) ? only : undefined;
}
