import type { ColumnMapping } from "@/lib/relations/column-mapping";
import { store } from "../store";

/** A mapping under the name that an analyst gave it. */
export interface SavedMapping {
  name: string;
  mapping: ColumnMapping;
}

/** Keeps a mapping; one of the same name is replaced. */
export async function keepColumnMapping({ name, mapping }: SavedMapping): Promise<void> {
  await store().writeSql((database) =>
    database
      .prepare(
        `INSERT INTO "ColumnMapping" ("name", "mapping", "savedAt") VALUES (?, ?, ?)
         ON CONFLICT ("name") DO UPDATE SET "mapping" = excluded."mapping", "savedAt" = excluded."savedAt"`,
      )
      .run(name, JSON.stringify(mapping), new Date().toISOString()),
  );
}

/** Forgets a mapping; false when there is none of the name. */
export async function forgetColumnMapping(name: string): Promise<boolean> {
  return store().writeSql(
    (database) => database.prepare(`DELETE FROM "ColumnMapping" WHERE "name" = ?`).run(name).changes > 0,
  );
}

/** All mappings by name. */
export function readColumnMappings(): SavedMapping[] {
  const rows = store().reader.prepare(`SELECT "name", "mapping" FROM "ColumnMapping" ORDER BY "name"`).all();
  return (rows as { name: string; mapping: string }[]).map(({ name, mapping }) => ({
    name,
    mapping: JSON.parse(mapping) as ColumnMapping,
  }));
}
