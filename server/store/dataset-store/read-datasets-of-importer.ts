import { store } from "../store";

/** Imported datasets that hold rows of a kind, by name. */
export function readDatasetsOfImporter(importer: string): { id: string; name: string; version?: string }[] {
  const rows = store()
    .reader.prepare(
      `SELECT "id", "name", "version" FROM "Dataset" WHERE "importer" = ? AND "rowCount" > 0 ORDER BY "name"`,
    )
    .all(importer) as { id: string; name: string; version: string | null }[];
  return rows.map(({ id, name, version }) => ({ id, name, ...(version !== null && { version }) }));
}
