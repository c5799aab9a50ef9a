import type { Database } from "better-sqlite3";
import type { Actor } from "@/lib/relations/actor";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import { store } from "./store";

/**
 * Brings the actors of the dictionaries into the store: new ones are added, known ones renamed, none is removed. Aliases that an
 * analyst added stay.
 */
export async function saveActors(actors: readonly (Actor & { aliases: readonly string[] })[]): Promise<void> {
  await store().writeSql((database) => {
    const upsert = database.prepare(
      `INSERT INTO "Actor" ("code", "name", "kind", "parentCode", "countryCode")
       VALUES (@code, @name, @kind, @parentCode, @countryCode)
       ON CONFLICT ("code") DO UPDATE SET "name" = excluded."name", "kind" = excluded."kind",
         "parentCode" = excluded."parentCode", "countryCode" = excluded."countryCode"`,
    );
    const forgetAliases = database.prepare(`DELETE FROM "ActorAlias" WHERE "actorCode" = ? AND NOT "isAdded"`);
    const addAlias = database.prepare(
      `INSERT OR IGNORE INTO "ActorAlias" ("actorCode", "alias", "isAdded") VALUES (?, ?, false)`,
    );
    const codes = new Set(actors.map((actor) => actor.code));
    database.pragma("defer_foreign_keys = ON"); // a body may come before the state it belongs to
    for (const { code, name, kind, parentCode, countryCode, aliases } of actors) {
      const parent = parentCode && codes.has(parentCode) ? parentCode : null;
      upsert.run({ code, name, kind, parentCode: parent, countryCode: countryCode ?? null });
      forgetAliases.run(code);
      for (const alias of aliases) addAlias.run(code, alias);
    }
  });
}

/**
 * Adds an actor that no dictionary lists, as coders compose them (`PAKMIL`, `SYRREB`), so that its events can refer
 * to it. Leaves a known one as it is.
 */
export function ensureActor(database: Database, code: ActorCode, name: string): void {
  const add = database.prepare(
    `INSERT OR IGNORE INTO "Actor" ("code", "name", "kind", "parentCode") VALUES (?, ?, ?, ?)`,
  );
  const parentCode = topLevelCode(code);
  if (parentCode === code) {
    add.run(code, name, "other", null);
    return;
  }
  add.run(parentCode, parentCode, "state", null);
  add.run(code, name, "government-body", parentCode);
}
