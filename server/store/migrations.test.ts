import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { applyMigrations, migrationsFolder } from "./migrations";
import { openDatabase } from "./open-database";
import { StoreFault } from "./store-fault";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-migrations-"));
  file = path.join(folder, "entente.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The committed migrations and one more, as a later version would have them. */
function laterMigrations(sql: string): string {
  const later = path.join(folder, "migrations");
  cpSync(migrationsFolder(), later, { recursive: true });
  mkdirSync(path.join(later, "29990101000000_later"));
  writeFileSync(path.join(later, "29990101000000_later", "migration.sql"), sql);
  return later;
}

function migrate(migrations = migrationsFolder()) {
  const database = openDatabase(file);
  try {
    return applyMigrations(database, migrations);
  } finally {
    database.close();
  }
}

const prisma = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", ...args], {
    env: environmentWith({ ENTENTE_DATA: folder }),
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
};

describe("applyMigrations", () => {
  it("applies what is missing, once", () => {
    expect(migrate().applied).toEqual(readdirSync(migrationsFolder()).filter((name) => /^\d/.test(name)));
    expect(migrate()).toEqual({ applied: [] });
  });

  it("leaves a database that Prisma takes for its own, equal to the schema", () => {
    migrate();
    expect(prisma("migrate", "status").text).toContain("Database schema is up to date");
    const diff = prisma(
      "migrate",
      "diff",
      "--from-config-datasource",
      "--to-schema",
      "prisma/schema.prisma",
      "--exit-code",
    );
    expect(diff.text).toContain("No difference detected");
    expect(diff.status).toBe(0);
  });

  it("copies an older database before it changes it", () => {
    migrate();
    const { applied, backupFile } = migrate(laterMigrations(`CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);`));
    expect(applied).toEqual(["29990101000000_later"]);
    const backup = new Database(backupFile!, { readonly: true });
    const tables = backup.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all();
    backup.close();
    expect(tables).toContain("RelationEvent");
    expect(tables).not.toContain("Later");
  });

  it("undoes a migration that fails, and its record with it", () => {
    migrate();
    const broken = laterMigrations(`CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY); SELECT * FROM "Nowhere";`);
    expect(() => migrate(broken)).toThrow("Nowhere");
    expect(migrate()).toEqual({ applied: [] });
  });

  it("keeps rows that refer to a table which a migration rebuilds", () => {
    migrate();
    const seed = openDatabase(file);
    seed.exec(`INSERT INTO "Actor" ("code", "name", "kind") VALUES ('PAK', 'Pakistan', 'state');
               INSERT INTO "ActorAlias" ("actorCode", "alias") VALUES ('PAK', 'Islamic Republic of Pakistan');`);
    seed.close();
    migrate(
      laterMigrations(`CREATE TABLE "new_Actor" ("code" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "kind" TEXT NOT NULL,
         "parentCode" TEXT, "countryCode" TEXT);
       INSERT INTO "new_Actor" SELECT "code", "name", "kind", "parentCode", "countryCode" FROM "Actor";
       DROP TABLE "Actor"; ALTER TABLE "new_Actor" RENAME TO "Actor";`),
    );
    const database = openDatabase(file);
    expect(database.prepare(`SELECT count(*) FROM "ActorAlias"`).pluck().get()).toBe(1);
    expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
    database.close();
  });

  const faultOf = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (error instanceof StoreFault) return error.fault.code;
      throw error;
    }
    return undefined;
  };

  it("refuses a database of a newer version", () => {
    migrate(laterMigrations(`CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);`));
    expect(faultOf(() => migrate())).toBe("newer-database");
  });

  it("refuses a database of another program and a file that is none", () => {
    const foreign = new Database(file);
    foreign.exec("CREATE TABLE notes (text)");
    foreign.close();
    expect(faultOf(() => migrate())).toBe("foreign-database");
    writeFileSync(file, "these bytes are no database, although the name of the file says so. ".repeat(50));
    expect(faultOf(() => migrate())).toBe("not-a-database");
  });

  it("refuses to go on after a migration that was broken off", () => {
    migrate();
    const database = openDatabase(file);
    database.exec(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '20300101_half')`,
    );
    database.close();
    expect(faultOf(() => migrate())).toBe("broken-migration");
  });
});
