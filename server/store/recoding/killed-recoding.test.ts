import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { codingOf } from "../fixtures/codings-by-turns";
import { documentToSave } from "../fixtures/coded-document";
import { useTestStore } from "../fixtures/test-store";
import { saveCodedDocument } from "../save-document";
import { closeStore, store } from "../store";
import { readRecodingRuns } from "./recoding-runs";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

it("leaves each document wholly in one coding, and counted as it stands, whenever the process is killed", async () => {
  for (let at = 0; at < 20; at += 1) {
    const text = `${String(at).padStart(3, "A")} is a text.`;
    await saveCodedDocument({ ...documentToSave(text), coded: codingOf(text, 0) });
  }
  let broken = 0;
  for (let kill = 0; kill < 20; kill += 1) {
    await closeStore();
    const { signal, status } = spawnSync(
      process.execPath,
      ["--import", "tsx", "server/store/fixtures/recode-and-die.ts", String(kill * 9 + Math.floor(Math.random() * 9))],
      { env: environmentWith({ ENTENTE_DATA: test.folder }) },
    );
    expect(signal === "SIGKILL" || (process.platform === "win32" && status !== 0)).toBe(true);
    const { reader } = store();
    const rows = reader
      .prepare(
        `SELECT d."coderVersion", count(*) AS count, count(DISTINCT e."type") AS types, min(e."type") AS type
         FROM "SourceDocument" d JOIN "Evidence" v ON v."documentId" = d."id" JOIN "RelationEvent" e ON e."id" = v."eventId"
         GROUP BY d."id"`,
      )
      .all() as { coderVersion: string; count: number; types: number; type: string }[];
    expect(rows).toHaveLength(20);
    for (const { coderVersion, count, types, type } of rows) {
      expect([count, types]).toEqual([5, 1]);
      expect(type).toBe(Number(coderVersion.slice(5)) % 2 === 1 ? "ACCUSE" : "SUPPORT");
    }
    const [run] = readRecodingRuns();
    if (run)
      expect(run.documentCount).toBe(rows.filter(({ coderVersion }) => coderVersion === run.coderVersion).length);
    if (run && run.documentCount < 20) broken += 1;
    expect(reader.prepare(`SELECT count(*) FROM "RelationEvent"`).pluck().get()).toBe(100);
    expect(reader.pragma("foreign_key_check")).toEqual([]);
  }
  expect(broken).toBeGreaterThan(5);
});
