import type { Database } from "better-sqlite3";
import { store } from "./store";

/** What the installation remembers under a key. */
export async function readSetting(key: string): Promise<string | undefined> {
  const setting = await store().read.setting.findUnique({ where: { key } });
  return setting?.value;
}

/** Remembers a value. */
export async function saveSetting(key: string, value: string): Promise<void> {
  await store().write((transaction) =>
    transaction.setting.upsert({ where: { key }, create: { key, value }, update: { value } }),
  );
}

/** Remembers a value within a transaction that does more. */
export function writeSetting(database: Database, key: string, value: string): void {
  database
    .prepare(
      `INSERT INTO "Setting" ("key", "value") VALUES (?, ?) ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    )
    .run(key, value);
}
