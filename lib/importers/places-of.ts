import { columnPlaces } from "./find-named-head";

/** Places, from 0 and ascending, of those of these columns that a table has. */
export function placesOf(columns: readonly string[], names: readonly string[]): readonly number[] {
  const find = columnPlaces(columns);
  return [...new Set(names.map(find))].filter((at) => at >= 0).sort((one, other) => one - other);
}
