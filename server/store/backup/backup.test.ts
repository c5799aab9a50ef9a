import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { documentToSave } from "../fixtures/coded-document";
import { fillRandomStore } from "../fixtures/random-store";
import { useTestStore } from "../fixtures/test-store";
import { saveCodedDocument } from "../save-document";
import { closeStore, store } from "../store";
import { StoreFault } from "../store-fault";
import { makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";
import { shareFolder, takeFolder } from "./folder-lock";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const NOW = "2025-11-23T08:00:00.000Z";
const STAMP = "20251123T080000Z";
const target = () => path.join(test.folder, "all.backup");
const titles = () => store().reader.prepare(`SELECT "title" FROM "SourceDocument" ORDER BY "title"`).pluck().all();
const saved = (text: string) => saveCodedDocument(documentToSave(text, {}, { title: text }));
const upload = () => path.join(test.folder, "uploads", "a", "file one.csv");
const restore = async (file = target()) => {
  await closeStore();
  return restoreBackup(file, STAMP);
};
const refusal = async (file?: string): Promise<string> => {
  try {
    await restore(file);
    return "restored";
  } catch (error) {
    if (error instanceof StoreFault) return error.fault.code;
    throw error;
  }
};

describe("a backup", () => {
  it("brings back everything as it was, and keeps aside what was there", async () => {
    await fillRandomStore();
    await saved("first");
    mkdirSync(path.dirname(upload()), { recursive: true });
    writeFileSync(upload(), "a,b\n");
    const before = titles();
    const { entries, bytes } = await makeBackup(target(), NOW);
    expect(entries.map(({ name }) => name)).toContain("uploads/a/file one.csv");
    expect(statSync(target()).size).toBe(bytes);
    await saved("second");
    writeFileSync(upload(), "changed");
    const { before: aside } = await restore();
    expect(titles()).toEqual(before);
    expect(readFileSync(upload(), "utf8")).toBe("a,b\n");
    const old = new Database(path.join(aside, "entente.db"), { readonly: true });
    expect(old.prepare(`SELECT count(*) FROM "SourceDocument" WHERE "title" = 'second'`).pluck().get()).toBe(1);
    old.close();
    expect(readFileSync(path.join(aside, "uploads", "a", "file one.csv"), "utf8")).toBe("changed");
    expect(readdirSync(test.folder).filter((name) => name.startsWith("restore"))).toEqual([]);
  });

  it("takes one moment of a store that is written to meanwhile", async () => {
    let isWriting = true;
    const writing = (async () => {
      for (let count = 0; isWriting; count++) {
        await saved(`report ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await makeBackup(target(), NOW);
    isWriting = false;
    await writing;
    const count = titles().length;
    await restore();
    const found = titles().length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(count);
    expect(store().reader.pragma("integrity_check", { simple: true })).toBe("ok");
  });

  it("is not written over a file that is there", async () => {
    writeFileSync(target(), "mine");
    await expect(makeBackup(target(), NOW)).rejects.toMatchObject({ fault: { code: "file-exists" } });
    expect(readFileSync(target(), "utf8")).toBe("mine");
  });

  it("is refused where it is cut, changed, none, newer, holds strange names, or a server runs; nothing changes", async () => {
    await saved("first");
    await makeBackup(target(), NOW);
    await saved("second");
    const copy = path.join(test.folder, "copy.backup");
    const changed = (sql: string) => {
      copyFileSync(target(), copy);
      const database = new Database(copy);
      database.exec(sql);
      database.close();
    };
    copyFileSync(target(), copy);
    truncateSync(copy, Math.floor(statSync(copy).size / 2));
    expect(["cut-backup", "changed-backup"]).toContain(await refusal(copy));
    changed(`DELETE FROM "about" WHERE "key" = 'isWhole'`);
    expect(await refusal(copy)).toBe("cut-backup");
    changed(`UPDATE "chunk" SET "bytes" = zeroblob(length("bytes"))`);
    expect(await refusal(copy)).toBe("changed-backup");
    changed(`PRAGMA user_version = 99`);
    expect(await refusal(copy)).toBe("newer-backup");
    for (const name of [
      "../entente.db",
      "datasets/../x.db",
      "/etc/passwd",
      "scripts/start.ts",
      "datasets/x.sh",
      "uploads/a\\b",
    ]) {
      changed(`INSERT INTO "file" VALUES ('${name}', 0, '${"0".repeat(64)}')`);
      expect(await refusal(copy), name).toBe("bad-name-in-backup");
    }
    changed(`UPDATE "file" SET "sha256" = 'x'`);
    expect(await refusal(copy)).toBe("changed-backup");
    for (const sql of [
      `ALTER TABLE "file" RENAME TO "real"; CREATE VIEW "file" AS SELECT * FROM "real"`,
      `CREATE TRIGGER "t" AFTER INSERT ON "file" BEGIN SELECT 1; END`,
      `CREATE VIRTUAL TABLE "f" USING fts5("x")`,
    ]) {
      changed(sql);
      expect(await refusal(copy), sql).toBe("not-a-backup");
    }
    writeFileSync(copy, "no database at all, but long enough to be looked at as one".repeat(20));
    expect(await refusal(copy)).toBe("not-a-backup");
    expect(await refusal(path.join(test.folder, "none"))).toBe("not-a-backup");
    expect(await refusal(test.file)).toBe("not-a-backup");
    const serving = shareFolder()!;
    expect(takeFolder()).toBeUndefined();
    expect(await refusal()).toBe("server-runs");
    serving.release();
    expect(titles()).toEqual(["first", "second"]);
    expect(readdirSync(test.folder).filter((name) => /^(restored|before)-/.test(name))).toEqual([]);
    await expect(restore()).resolves.toMatchObject({ before: path.join(test.folder, `before-${STAMP}`) });
    expect(titles()).toEqual(["first"]);
  });

  it("keeps everybody out while it goes on", async () => {
    await saved("first");
    await closeStore();
    const alone = takeFolder()!;
    expect(() => store()).toThrow(StoreFault);
    expect(shareFolder()).toBeUndefined();
    alone.release();
    const [one, other] = [shareFolder()!, shareFolder()!];
    expect(titles()).toEqual(["first"]);
    one.release();
    other.release();
  });

  it("of a newer database is refused", async () => {
    await saved("first");
    await store().writeSql((database) =>
      database.exec(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name")
         VALUES ('x', 'x', '2099-01-01', '20990101000000_later')`,
      ),
    );
    await makeBackup(target(), NOW);
    await store().writeSql((database) => database.exec(`DELETE FROM "_prisma_migrations" WHERE "id" = 'x'`));
    expect(await refusal()).toBe("newer-database");
    expect(titles()).toEqual(["first"]);
  });

  it("leaves the old state or the new one, whole, whenever a restore is killed", { timeout: 120_000 }, async () => {
    mkdirSync(path.dirname(upload()), { recursive: true });
    writeFileSync(upload(), "old");
    for (let index = 0; index < 60; index++) await saved(`${index} `.repeat(2000));
    await makeBackup(target(), NOW);
    await saved("second");
    writeFileSync(upload(), "new");
    await closeStore();
    const seen = new Set<string>();
    for (let kill = 0; kill < 20; kill++) {
      const program = "server/store/fixtures/restore-and-die.ts";
      spawnSync(process.execPath, ["--import", "tsx", program, target(), String(kill ** 2 * 2)], {
        env: environmentWith({ ENTENTE_DATA: test.folder }),
      });
      const state = titles().includes("second") ? "old" : "new";
      seen.add(state);
      expect(titles()).toHaveLength(state === "old" ? 61 : 60);
      expect(store().reader.pragma("quick_check", { simple: true })).toBe("ok");
      // Uploads go with the database: never one state's beside the other's.
      expect(readFileSync(upload(), "utf8")).toBe(state === "old" ? "new" : "old");
      await closeStore();
      for (const name of readdirSync(test.folder).filter((one) => /^restored-/.test(one)))
        spawnSync("rm", ["-r", path.join(test.folder, name)]);
      if (state === "old") continue;
      const aside = readdirSync(test.folder).find((one) => one.startsWith("before-"))!;
      for (const name of ["entente.db", "uploads"]) {
        spawnSync("rm", ["-r", path.join(test.folder, name)]);
        spawnSync("mv", [path.join(test.folder, aside, name), path.join(test.folder, name)]);
      }
      for (const name of ["entente.db-wal", "entente.db-shm", aside])
        spawnSync("rm", ["-rf", path.join(test.folder, name)]);
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
  });
});
