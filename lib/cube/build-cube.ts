import { CubeBuilder } from "./cube-builder";
import type { CubeBystander, CubeRow } from "./cube-row";
import { CUBE_LIMITS, type CubeLimits, type RelationCube } from "./relation-cube";

/** Builds the cube of all rows, in whatever order they come: the same rows give the same cube (see `CubeBuilder`). */
export function buildCube(
  rows: Iterable<CubeRow>,
  bystanders: Iterable<CubeBystander> = [],
  limits: CubeLimits = CUBE_LIMITS,
): RelationCube {
  const builder = new CubeBuilder();
  for (const row of rows) builder.add(row);
  for (const bystander of bystanders) builder.addBystander(bystander);
  return builder.build(limits);
}
