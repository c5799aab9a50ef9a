import { cutHeadRows } from "./cut-head-rows";
import type { TableFormat } from "./table-format";

const DELIMITERS = [",", "\t", ";", "|"] as const;

/** The head of a file whose columns are known by name. */
export interface NamedHead {
  format: TableFormat;
  /** As the file writes them, without byte-order mark and outer blanks. */
  columns: string[];
}

/**
 * The first line of a file as a head that holds all of these column names in any order and case, whatever stands
 * between its cells; undefined where it does not.
 */
export function findNamedHead(lines: readonly string[], names: readonly string[]): NamedHead | undefined {
  for (const delimiter of DELIMITERS) {
    const head = cutHeadRows(lines, { delimiter, isQuoted: true })[0] ?? [];
    const columns = head.map((name) => name.replace(/^\uFEFF/, "").trim());
    const placeOf = columnPlaces(columns);
    if (names.every((name) => placeOf(name) >= 0))
      return { format: { delimiter, isQuoted: true, hasHead: true, kind: "delimited" }, columns };
  }
  return undefined;
}

/** Where each column stands, by its name in lower case (the first of two of one name); −1 for one that is not there. */
export function columnPlaces(columns: readonly string[]): (name: string) => number {
  const places = new Map<string, number>();
  columns.forEach((name, at) => {
    const key = name.trim().toLowerCase();
    if (key !== "" && !places.has(key)) places.set(key, at);
  });
  return (name) => places.get(name.toLowerCase()) ?? -1;
}
