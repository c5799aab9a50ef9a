import { randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { foldName } from "@/lib/relations/name-match";
import type { SavedView } from "@/lib/relations/saved-view";
import { store } from "./store";

/** More would be no list that anyone reads. */
export const MAX_SAVED_VIEWS = 500;

/** All saved views, the last saved first. */
export function readSavedViews(): SavedView[] {
  return store()
    .reader.prepare(`SELECT "id", "name", "address", "savedAt" FROM "SavedView" ORDER BY "savedAt" DESC, "nameKey"`)
    .all() as SavedView[];
}

/** Keeps a new view. Fails when another has its name (but for accents and case), or when there are too many. */
export function insertSavedView({ name, address }: Pick<SavedView, "name" | "address">): Promise<Outcome<SavedView>> {
  return store().writeSql((database) => {
    if (isNameTaken(database, name)) return refused("view-name-taken", { name });
    const count = database.prepare(`SELECT count(*) FROM "SavedView"`).pluck().get() as number;
    if (count >= MAX_SAVED_VIEWS) return refused("view-too-many", { most: MAX_SAVED_VIEWS });
    const value: SavedView = { id: randomUUID(), name, address, savedAt: new Date().toISOString() };
    database
      .prepare(
        `INSERT INTO "SavedView" ("id", "name", "nameKey", "address", "savedAt")
         VALUES (@id, @name, @nameKey, @address, @savedAt)`,
      )
      .run({ ...value, nameKey: foldName(name) });
    return { ok: true, value };
  });
}

/** Gives a view another name; undefined when there is no such view. Fails when another view has the name. */
export function renameSavedView(id: string, name: string): Promise<Outcome<SavedView> | undefined> {
  return store().writeSql((database) => {
    if (isNameTaken(database, name, id)) return refused("view-name-taken", { name });
    const { changes } = database
      .prepare(`UPDATE "SavedView" SET "name" = ?, "nameKey" = ? WHERE "id" = ?`)
      .run(name, foldName(name), id);
    return changes === 0 ? undefined : { ok: true, value: findView(database, id)! };
  });
}

/** Removes a view and gives back what it was; undefined when there is no such view. */
export function deleteSavedView(id: string): Promise<SavedView | undefined> {
  return store().writeSql((database) => {
    const view = findView(database, id);
    database.prepare(`DELETE FROM "SavedView" WHERE "id" = ?`).run(id);
    return view;
  });
}

function findView(database: Database, id: string): SavedView | undefined {
  return database.prepare(`SELECT "id", "name", "address", "savedAt" FROM "SavedView" WHERE "id" = ?`).get(id) as
    SavedView | undefined;
}

function isNameTaken(database: Database, name: string, ownId = ""): boolean {
  return (
    database.prepare(`SELECT 1 FROM "SavedView" WHERE "nameKey" = ? AND "id" <> ?`).get(foldName(name), ownId) !==
    undefined
  );
}

function refused(
  code: string,
  values: Record<string, string | number>,
): { ok: false; faults: Extract<Outcome<never>, { ok: false }>["faults"] } {
  return { ok: false, faults: [{ code, field: "name", message: message(`views.fault.${code}`, values) }] };
}
