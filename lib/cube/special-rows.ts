import { IS_SHARED } from "./attribute-word";
import type { RelationCube, RowColumns } from "./relation-cube";
import { sharedColumns } from "./shared-columns";

/** Lists the rows that need a second look: those of events with several rows, and those with many reports. */
export function sharedAndOverflow(
  { groups, wordGroup }: Pick<RelationCube, "groups" | "wordGroup">,
  { rowWord }: RowColumns,
  listed: ArrayLike<number>,
  reportsBeyond: ReadonlyMap<number, number>,
): Pick<RelationCube, "listedIds" | "sharedRows" | "overflowRows" | "overflowReports"> {
  const isShared = Uint8Array.from(wordGroup, (group) => (groups[group]! & IS_SHARED ? 1 : 0));
  const shared: number[] = [];
  for (let row = 0; row < rowWord.length; row++) if (isShared[rowWord[row]!]) shared.push(row);
  const columns = sharedColumns<Pick<RelationCube, "listedIds" | "sharedRows" | "overflowRows" | "overflowReports">>({
    listedIds: [Float64Array, listed.length],
    sharedRows: [Uint32Array, shared.length],
    overflowRows: [Uint32Array, reportsBeyond.size],
    overflowReports: [Uint32Array, reportsBeyond.size],
  });
  columns.listedIds.set(listed);
  columns.sharedRows.set(shared);
  columns.overflowRows.set([...reportsBeyond.keys()]);
  columns.overflowRows.sort();
  for (let at = 0; at < columns.overflowRows.length; at++)
    columns.overflowReports[at] = reportsBeyond.get(columns.overflowRows[at]!)!;
  return columns;
}
