import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { codeOfShape, isContested, shapeKey } from "@/lib/relations/map-shapes";
import type { ActorCode } from "@/lib/relations/actor-code";

/** A shape of the map on the sphere. */
export interface MapShape {
  key: string;
  /** The state whose colour it takes. */
  code?: ActorCode;
  isContested: boolean;
  geometry: Geometry;
}

const ANTARCTICA = "010";
let coarse: Promise<MapShape[]> | undefined;
let fine: Promise<MapShape[]> | undefined;

/** The shapes of Natural Earth, 1:110 million for the world, 1:50 million for a part of it; read once. */
export function loadShapes(isFine: boolean): Promise<MapShape[]> {
  return isFine
    ? (fine ??= import("world-atlas/countries-50m.json").then(shapesOf, forget))
    : (coarse ??= import("world-atlas/countries-110m.json").then(shapesOf, forget));
}

/** What could not be loaded is asked for again by the next who wants it. */
function forget(error: unknown): never {
  fine = coarse = undefined;
  throw error;
}

/** The shapes of a file of world-atlas, without Antarctica. */
export function shapesOf(file: { default: unknown }): MapShape[] {
  const topology = file.default as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  return features.flatMap(({ id, properties, geometry }) => {
    const key = shapeKey(id, properties.name);
    if (key === undefined || key === ANTARCTICA) return [];
    const code = codeOfShape(key);
    return [{ key, ...(code && { code }), isContested: isContested(key), geometry }];
  });
}
