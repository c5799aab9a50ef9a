import type { Database } from "better-sqlite3";
import { store } from "./store";

/** The number of commits that changed events. Read it before the rows that it is to describe. */
export function generation(): number {
  const row = store().reader.prepare(`SELECT "generation" FROM "StoreGeneration" WHERE "id" = 1`).get();
  return (row as { generation: number }).generation;
}

/** Moves the generation on; called in every transaction that changes events or mediations. */
export function advanceGeneration(database: Database): void {
  database.prepare(`UPDATE "StoreGeneration" SET "generation" = "generation" + 1 WHERE "id" = 1`).run();
}
