import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { useTestStore as testStore } from "@/server/store/fixtures/test-store";
import { openDatabase } from "@/server/store/open-database";

const folder = mkdtempSync(path.join(tmpdir(), "entente-start-"));
const listener: Server = createServer();
let takenPort = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  takenPort = (listener.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => listener.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the start command with settings that keep it from starting; killed should it start all the same. */
function start(settings: Record<string, string>): Promise<{ status: unknown; stderr: string }> {
  const env = environmentWith({
    PORT: "",
    HOST: "",
    ENTENTE_TRUST_NETWORK: "",
    ENTENTE_HOSTS: "",
    ENTENTE_DATA: path.join(folder, "data"),
    ...settings,
  });
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "scripts/start.ts"], { env, timeout: 50_000 }, (error, _, stderr) =>
      resolve({ status: error ? (error.code ?? error.signal) : 0, stderr }),
    );
  });
}

/** A database that another version of Entente has written, or another program, or nobody. */
async function folderWith(kind: "newer" | "broken" | "foreign" | "garbage"): Promise<string> {
  const home = mkdtempSync(path.join(folder, `${kind}-`));
  const file = path.join(home, "entente.db");
  if (kind === "garbage") {
    writeFileSync(file, "This is no database. ".repeat(500));
    return home;
  }
  if (kind === "foreign") {
    const database = openDatabase(file);
    database.exec(`CREATE TABLE "Invoice" ("id" INTEGER PRIMARY KEY)`);
    database.close();
    return home;
  }
  const test = testStore();
  copyFileSync(test.file, file);
  await test.release();
  const database = openDatabase(file);
  database.exec(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
     VALUES ('1', 'x', ${kind === "newer" ? "'2099-01-01T00:00:00+00:00'" : "NULL"}, '20990101000000_later', '2099-01-01T00:00:00+00:00', 1)`,
  );
  database.close();
  return home;
}

const fileInPlaceOfFolder = () => {
  const file = path.join(folder, "a-file");
  writeFileSync(file, "");
  return file;
};
// Root may write where others may not, but nobody can make a folder there.
const UNWRITABLE = ["/proc/entente", "/sys/entente"].find((place) => existsSync(path.dirname(place)));

describe.concurrent("a start that cannot be", () => {
  const cases: [string, () => Record<string, string> | Promise<Record<string, string>>, RegExp][] = [
    ["a port that is no number", () => ({ PORT: "eighty" }), /^PORT is “eighty”/],
    ["a port out of range", () => ({ PORT: "65536" }), /^PORT is “65536”/],
    ["a port that is taken", () => ({ PORT: String(takenPort) }), /^Port \d+ of 127\.0\.0\.1 is taken/],
    ["a host that is none", () => ({ HOST: "no host" }), /^HOST is “no host”/],
    ["a host that nobody knows", () => ({ HOST: "nobody.invalid", ENTENTE_TRUST_NETWORK: "1" }), /nobody\.invalid/],
    ["an address that others reach", () => ({ HOST: "0.0.0.0" }), /ENTENTE_TRUST_NETWORK=1/],
    ["a trust that is no yes or no", () => ({ ENTENTE_TRUST_NETWORK: "yes" }), /^ENTENTE_TRUST_NETWORK is “yes”/],
    ["a file in place of the folder", () => ({ ENTENTE_DATA: fileInPlaceOfFolder() }), /a-file .*folder/],
    [
      "a file above the folder",
      () => ({ ENTENTE_DATA: path.join(fileInPlaceOfFolder(), "below") }),
      /is a file|cannot be written/,
    ],
    ["a database from a newer version", async () => ({ ENTENTE_DATA: await folderWith("newer") }), /newer version/],
    ["a migration that was broken off", async () => ({ ENTENTE_DATA: await folderWith("broken") }), /broken off/],
    ["another program's database", async () => ({ ENTENTE_DATA: await folderWith("foreign") }), /another program/],
    ["a file that is no database", async () => ({ ENTENTE_DATA: await folderWith("garbage") }), /not a database/],
  ];
  if (UNWRITABLE)
    cases.push(["a folder that cannot be made", () => ({ ENTENTE_DATA: UNWRITABLE }), /cannot be written/]);

  it.each(cases)("says in one sentence that there is %s", async (_, settings, sentence) => {
    const port = String(20_000 + Math.floor(Math.random() * 20_000)); // should it start after all, in nobody's way
    const { status, stderr } = await start({ PORT: port, ...(await settings()) });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s*at |node:internal/m);
    expect(status).toBe(1);
  });

  it("leaves no trace of its look at the folder", async () => {
    const data = path.join(folder, "looked-at");
    await start({ ENTENTE_DATA: data, PORT: String(takenPort) });
    expect(readdirSync(data)).toEqual([]);
  });
});
