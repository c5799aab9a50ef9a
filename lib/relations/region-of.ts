import type { ActorCode } from "./actor-code";
import { ACTOR_GROUPS } from "./event-filter-groups";

const REGIONS = ACTOR_GROUPS.filter(({ kind }) => kind === "region");

/**
 * The narrowest region of the world (UN M49) of a state's code, with its place in the order of regions; undefined for
 * what is no state.
 */
export function regionOf(code: ActorCode): { id: string; place: number } | undefined {
  const [narrowest] = REGIONS.filter(({ members }) => members.includes(code)).sort(
    (x, y) => x.members.length - y.members.length,
  );
  return narrowest && { id: narrowest.id, place: REGIONS.indexOf(narrowest) };
}
