import { isDay } from "@/lib/relations/day";
import { cutHeadRows } from "../cut-head-rows";
import { findNamedHead } from "../find-named-head";
import type { FileHead, RecognisedTable } from "../importer";
import { placesOf } from "../places-of";
import type { TableFormat } from "../table-format";
import { READ_COLUMNS, UCDP_GED_COLUMNS } from "./ucdp-ged-columns";

/** Columns without which a table of UCDP holds no events: those of armed conflicts and onsets lack them. */
const NEEDED = ["id", "type_of_violence", "side_a", "side_b", "date_start"];
const WITHOUT_HEAD: TableFormat = { delimiter: ",", isQuoted: true, hasHead: false, kind: "delimited" };

/** A GED file by its head, or by the 49 cells of its first rows where a candidate release comes without one. */
export function recogniseUcdpGed({ lines }: FileHead): RecognisedTable | undefined {
  const head = findNamedHead(lines, NEEDED);
  if (head) {
    const layout = `UCDP GED (${head.columns.length} columns)`;
    return { ...head, layout, certainty: 1, neededColumns: placesOf(head.columns, READ_COLUMNS) };
  }
  const rows = cutHeadRows(lines, WITHOUT_HEAD);
  if (rows.length === 0 || !rows.slice(0, 5).every(looksLikeEvent)) return undefined;
  const layout = "UCDP GED (49 columns, no head)";
  const columns = UCDP_GED_COLUMNS;
  return { format: WITHOUT_HEAD, columns, layout, certainty: 0.95, neededColumns: placesOf(columns, READ_COLUMNS) };
}

const PLACE = new Map<string, number>(UCDP_GED_COLUMNS.map((name, at) => [name, at]));

function looksLikeEvent(cells: readonly string[]): boolean {
  const cell = (name: (typeof UCDP_GED_COLUMNS)[number]) => cells[PLACE.get(name)!]!.trim();
  return (
    cells.length === UCDP_GED_COLUMNS.length &&
    /^[123]$/.test(cell("type_of_violence")) &&
    /^\d{4}$/.test(cell("year")) &&
    isDay(cell("date_start").slice(0, 10))
  );
}
