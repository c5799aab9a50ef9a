import { existsSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { openDatabase } from "../open-database";
import { store } from "../store";
import { datasetFile, searchFile } from "./dataset-paths";

/** An imported dataset, open for reading. */
export interface OpenDataset {
  id: string;
  number: number;
  events: Database;
  /** The words of the first import's events; those of later ones are in `events`. */
  search: Database;
}

interface Held extends OpenDataset {
  version: number;
}

// One for each thread that loads this module; connections cannot be shared between threads.
const open = new Map<string, Held>();

/** All imported datasets that hold something, by number. Connections are kept until the dataset's files change. */
export function openDatasets(): OpenDataset[] {
  const listed = store()
    .reader.prepare(
      `SELECT "id", "number", "fileVersion" AS version FROM "Dataset"
       WHERE "number" IS NOT NULL AND "rowCount" > 0 ORDER BY "number"`,
    )
    .all() as { id: string; number: number; version: number }[];
  const wanted = new Map(listed.map((dataset) => [datasetFile(dataset.id), dataset]));
  for (const [file, held] of open) if (wanted.get(file)?.version !== held.version) close(file, held);
  return listed.flatMap((dataset) => {
    const file = datasetFile(dataset.id);
    const known = open.get(file);
    if (known) return [known];
    // Another process may have removed it just now.
    if (!existsSync(file) || !existsSync(searchFile(dataset.id))) return [];
    const held: Held = {
      ...dataset,
      events: openDatabase(file, { readonly: true }),
      search: openDatabase(searchFile(dataset.id), { readonly: true }),
    };
    open.set(file, held);
    return [held];
  });
}

/** Closes all connections to datasets of this thread. */
export function closeDatasets(): void {
  for (const [file, held] of open) close(file, held);
}

function close(file: string, held: Held): void {
  open.delete(file);
  held.events.close();
  held.search.close();
}
