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

/** Finds the acts of groups and counts their rows. */
export class ActFinder {
  readonly counts: GroupCounts = { accepted: 0, duplicates: 0 };
  private readonly act: ActRows;

  constructor(private readonly found: RowIdFindings) {
    this.act = {
      group: { bytes: EMPTY, view: new DataView(EMPTY.buffer), starts: [], count: 0, kinds: [] },
      members: [],
      count: 0,
    };
  }

  /**
   * Hands on the acts of a group, each with its rows: rows of one merge key, without rows whose ids came before or are
   * in the dataset. An act is valid until the next.
   */
  find(group: RowGroup, onAct: (act: ActRows) => void): void {
    const { view, starts, count } = group;
    const { act } = this;
    act.group = group;
    act.count = 1;
    if (count === 1) {
      act.members[0] = 0;
      if (this.isTaken(view, starts[0]!)) onAct(act);
      return;
    }
    const order = Array.from({ length: count }, (_, i) => i).sort((i, j) =>
      compareRecords(view, starts[i]!, starts[j]!),
    );
    for (let i = 0; i < count;) {
      const first = starts[order[i]!]!;
      act.count = 0;
      for (; i < count && isSameKey(view, first, starts[order[i]!]!); i++)
        if (this.isTaken(view, starts[order[i]!]!)) act.members[act.count++] = order[i]!;
      if (act.count > 0) onAct(act);
    }
  }

  private isTaken(view: DataView, at: number): boolean {
    const { known, repeated } = this.found;
    const isNew =
      (known.size === 0 && repeated.size === 0) ||
      isNewRow(view.getUint32(at + RECORD.rowLow, true), view.getUint32(at + RECORD.rowHigh, true), this.found);
    if (isNew) this.counts.accepted += 1;
    else this.counts.duplicates += 1;
    return isNew;
  }
}

const EMPTY = Buffer.alloc(0);

function isNewRow(low: number, high: number, { known, repeated }: RowIdFindings): boolean {
  return !known.has(low, high) && !repeated.isAgain(low, high);
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
