import type { Database } from "better-sqlite3";
import { openDatabase } from "../open-database";
import { datasetFile } from "./dataset-paths";

/** What a dataset's file says of itself. */
export interface FileTotals {
  datasetId: string;
  datasetNumber: number;
  eventCount: number;
  statementCount: number;
  rowCount: number;
  firstDay: number | null;
  lastDay: number | null;
}

/** The totals in a dataset's file. */
export function totalsOf(file: Database): FileTotals {
  return file.prepare(`SELECT * FROM "total"`).get() as FileTotals;
}

/** The totals in the file of a dataset, which must be there. */
export function fileTotals(datasetId: string): FileTotals {
  const file = openDatabase(datasetFile(datasetId), { readonly: true });
  try {
    return totalsOf(file);
  } finally {
    file.close();
  }
}
