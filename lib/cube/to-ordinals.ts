import type { RelationCube } from "./relation-cube";

/** Per ordinal 1 when its event is among the ids, else 0; ids that the cube does not hold are passed over. */
export function toOrdinals(cube: RelationCube, eventIds: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(cube.eventId.length);
  for (const id of eventIds) {
    const ordinal = findOrdinal(cube, id);
    if (ordinal !== undefined) flags[ordinal] = 1;
  }
  return flags;
}

function findOrdinal({ ordinalsById, eventId }: RelationCube, id: number): number | undefined {
  let low = 0;
  let high = ordinalsById.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (eventId[ordinalsById[middle]!]! < id) low = middle + 1;
    else high = middle;
  }
  const ordinal = ordinalsById[low];
  return ordinal !== undefined && eventId[ordinal] === id ? ordinal : undefined;
}
