import type { AddedAlias } from "@/lib/relations/added-alias";
import type { Actor, ActorKind } from "@/lib/relations/actor";
import type { ActorCode } from "@/lib/relations/actor-code";
import { store } from "./store";

interface ActorRow {
  code: string;
  name: string;
  kind: ActorKind;
  parentCode: string | null;
  countryCode: string | null;
}

/** All known actors by code, those of the dictionaries and those that events brought. */
export function readActors(): Actor[] {
  const rows = store()
    .reader.prepare(`SELECT "code", "name", "kind", "parentCode", "countryCode" FROM "Actor" ORDER BY "code"`)
    .all() as ActorRow[];
  return rows.map(({ parentCode, countryCode, ...actor }) => ({
    ...actor,
    ...(parentCode !== null && { parentCode }),
    ...(countryCode !== null && { countryCode }),
  }));
}

/** The names that analysts added, in the order of their actors' codes. */
export function readAddedAliases(): AddedAlias[] {
  return store()
    .reader.prepare(
      `SELECT "actorCode" AS "code", "alias", "name" FROM "ActorAlias" JOIN "Actor" ON "code" = "actorCode"
       WHERE "isAdded" ORDER BY "actorCode", "alias"`,
    )
    .all() as AddedAlias[];
}

/** The other names of an actor, sorted; empty for an unknown one. */
export function readAliases(code: ActorCode): string[] {
  const rows = store().reader.prepare(`SELECT "alias" FROM "ActorAlias" WHERE "actorCode" = ? ORDER BY "alias"`);
  return rows.pluck().all(code) as string[];
}
