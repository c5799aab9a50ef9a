import { isImportedEventId, unpackEventId } from "@/lib/relations/event-id";
import { cubeTables } from "./cube-tables";
import { eventIdOfRow } from "./row-event";
import type { RelationCube } from "./relation-cube";

/** Bits of a slot that the first, quick look compares. */
const MAX_SLOT_BITS = 26;

const found = new WeakMap<RelationCube, WeakMap<object, Uint32Array>>();

/** The rows, ascending, of these events; ids that the cube does not hold are passed over. Kept for the list object. */
export function rowsOfEvents(cube: RelationCube, eventIds: Iterable<number>): Uint32Array {
  let known = found.get(cube);
  if (!known) found.set(cube, (known = new WeakMap()));
  let rows = known.get(eventIds);
  if (!rows) known.set(eventIds, (rows = findRows(cube, new Set(eventIds))));
  return rows;
}

function findRows(cube: RelationCube, ids: ReadonlySet<number>): Uint32Array {
  const rows: number[] = [];
  if (ids.size === 0 || cube.rowWord.length === 0) return Uint32Array.from(rows);
  const isListed = Uint8Array.from(cube.listedIds, (id) => (ids.has(id) ? 1 : 0));
  const { isListedWord } = cubeTables(cube);
  const { rowWord, rowSlot } = cube;
  // The lowest bits of slots are as good as chance: a bit set over them lets few wrong rows through to the look-up.
  const bits = Math.min(MAX_SLOT_BITS, Math.max(10, Math.ceil(Math.log2(ids.size)) + 5));
  const mask = 2 ** bits - 1;
  const isSlot = new Uint8Array(2 ** bits / 8);
  const days = { first: Infinity, last: -Infinity };
  for (const id of ids) {
    const slot = id % 2 ** bits;
    isSlot[slot >>> 3]! |= 1 << (slot & 7);
    const day = isImportedEventId(id) ? unpackEventId(id).day - cube.firstDay : undefined;
    days.first = Math.min(days.first, day ?? 0);
    days.last = Math.max(days.last, day ?? Infinity);
  }
  const { rowDay } = cube;
  for (let row = 0; row < rowWord.length; row++) {
    const slot = rowSlot[row]!;
    if (isListedWord[rowWord[row]!]!) {
      if (isListed[slot]) rows.push(row);
      continue;
    }
    const low = slot & mask;
    if ((isSlot[low >>> 3]! & (1 << (low & 7))) === 0) continue;
    const day = rowDay[row]!;
    if (day >= days.first && day <= days.last && ids.has(eventIdOfRow(cube, row))) rows.push(row);
  }
  return Uint32Array.from(rows);
}
