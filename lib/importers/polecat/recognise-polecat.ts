import { cutHeadRows } from "../cut-head-rows";
import { findNamedHead } from "../find-named-head";
import type { FileHead, RecognisedTable } from "../importer";
import { placesOf } from "../places-of";
import { COLUMNS_OF_THE_HEAD_ALONE, POLECAT_COLUMNS, READ_COLUMNS } from "./polecat-columns";

const NEEDED = ["Event ID", "Event Date", "Event Type", "Event Mode", "Actor Name", "Recipient Name"];

/**
 * A POLECAT file by its head. Where the head names more columns than the rows have, the names that are known to stand
 * in heads alone are left out. In the tab-separated originals quotes are characters like any other.
 */
export function recognisePolecat({ lines }: FileHead): RecognisedTable | undefined {
  const head = findNamedHead(lines, NEEDED);
  if (!head) return undefined;
  const format = { ...head.format, isQuoted: head.format.delimiter !== "\t" };
  const named = withoutEmptyEnd(head.columns);
  const widest = Math.max(0, ...cutHeadRows(lines.slice(1), format).map((cells) => withoutEmptyEnd(cells).length));
  const columns = widest === 0 || widest >= named.length ? named : columnsOfRows(named, widest);
  const neededColumns = placesOf(columns, READ_COLUMNS);
  return { format, columns, layout: `POLECAT (${columns.length} columns)`, certainty: 1, neededColumns };
}

function columnsOfRows(named: readonly string[], width: number): readonly string[] {
  const ofRows = named.filter((name) => !COLUMNS_OF_THE_HEAD_ALONE.includes(name.toLowerCase()));
  return ofRows.length < named.length && width <= ofRows.length ? ofRows : POLECAT_COLUMNS;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, last + 1);
}
