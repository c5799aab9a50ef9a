import { RECORD } from "./import-record";
import type { RowGroup } from "./merge-runs";
import type { RowIdFindings } from "./find-row-ids";

/** The rows of one act, without those that add nothing, in the order of their ids' hashes. */
export interface ActRows {
  group: RowGroup;
  /** Positions in the group; only the first `count` count. */
  members: number[];
  count: number;
}

/** What became of rows while they were grouped. */
export interface GroupCounts {
  /** Rows that the dataset takes. */
  accepted: number;
  duplicates: number;
}

/**
 * The acts of a group, each with its rows: rows of one merge key, without rows whose ids came before or are in the
 * dataset. An act is valid until the next. Counts go on in `counts`.
 */
export function* actsOfGroup(group: RowGroup, found: RowIdFindings, counts: GroupCounts): Generator<ActRows> {
  const { view, starts, count } = group;
  const act: ActRows = { group, members: [], count: 0 };
  const isTaken = (at: number) => {
    const low = view.getUint32(at + RECORD.rowLow, true);
    const high = view.getUint32(at + RECORD.rowHigh, true);
    const isNew = !found.known.has(low, high) && !found.repeated.isAgain(low, high);
    if (isNew) counts.accepted += 1;
    else counts.duplicates += 1;
    return isNew;
  };
  if (count === 1) {
    if (!isTaken(starts[0]!)) return;
    act.members[0] = 0;
    act.count = 1;
    yield act;
    return;
  }
  const order = Array.from({ length: count }, (_, i) => i).sort((i, j) => compareRecords(view, starts[i]!, starts[j]!));
  for (let i = 0; i < count;) {
    const first = starts[order[i]!]!;
    act.count = 0;
    for (; i < count && isSameKey(view, first, starts[order[i]!]!); i++)
      if (isTaken(starts[order[i]!]!)) act.members[act.count++] = order[i]!;
    if (act.count > 0) yield act;
  }
}

function isSameKey(view: DataView, one: number, other: number): boolean {
  return (
    view.getUint32(one + RECORD.keyLow, true) === view.getUint32(other + RECORD.keyLow, true) &&
    view.getUint32(one + RECORD.keyHigh, true) === view.getUint32(other + RECORD.keyHigh, true)
  );
}

const COMPARED = [RECORD.keyLow, RECORD.keyHigh, RECORD.rowHigh, RECORD.rowLow] as const;

function compareRecords(view: DataView, one: number, other: number): number {
  for (const place of COMPARED) {
    const difference = view.getUint32(one + place, true) - view.getUint32(other + place, true);
    if (difference !== 0) return difference;
  }
  return 0;
}
