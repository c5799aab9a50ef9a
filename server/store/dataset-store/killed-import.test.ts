import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { useTestStore as openTestStore } from "../fixtures/test-store";
import { generation } from "../generation";
import { closeStore } from "../store";
import { closeDatasets, openDatasets } from "./dataset-files";
import { datasetTotals } from "./fixtures/dataset-content";
import { importRows } from "./fixtures/import-rows";
import { importedRows } from "./fixtures/imported-rows";
import { readImportRuns } from "./read-import-runs";
import { reconcileImports } from "./reconcile-imports";

let test: ReturnType<typeof openTestStore>;
beforeEach(() => void (test = openTestStore()));
afterEach(async () => {
  closeDatasets();
  await test.release();
});

const ROWS = 200_000;
const KILLS = 20;

/** Imports in a process of its own and kills it so many milliseconds after it has begun; 0 for never. Says whether it came to its end. */
function importUntil(
  first: number,
  count: number,
  milliseconds: number,
): Promise<{ isDone: boolean; seconds: number }> {
  return new Promise((resolve, reject) => {
    const entry = "server/store/dataset-store/fixtures/import-and-wait.ts";
    const child = spawn(process.execPath, ["--import", "tsx", entry, String(first), String(count)], {
      env: environmentWith({ ENTENTE_DATA: test.folder }),
    });
    let output = "";
    let errors = "";
    let begunAt = 0;
    child.stdout.on("data", (text: Buffer) => {
      output += text.toString();
      if (begunAt > 0 || !output.includes("begun")) return;
      begunAt = performance.now();
      if (milliseconds > 0) setTimeout(() => child.kill("SIGKILL"), milliseconds);
    });
    child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
    child.on("close", (status, signal) => {
      const isDone = output.includes("done");
      if (isDone || signal === "SIGKILL") resolve({ isDone, seconds: (performance.now() - begunAt) / 1_000 });
      else reject(new Error(`exit ${status}: ${errors}`));
    });
  });
}

/** Opens the store anew, as a start does, and says how many rows it holds; all that tells of them must agree. */
async function rowsAfterStart(): Promise<number> {
  await reconcileImports();
  const totals = datasetTotals("x");
  const done = readImportRuns().filter(({ state }) => state === "done");
  const accepted = done.reduce((sum, run) => sum + run.acceptedCount, 0);
  expect(readImportRuns().every(({ state }) => state === "done" || state === "failed")).toBe(true);
  expect(totals?.rowCount ?? 0).toBe(accepted);
  const [dataset] = openDatasets();
  if (dataset) {
    const { events, search } = dataset;
    const sums = events.prepare(`SELECT count(*) AS events, sum("reportCount") AS rows FROM "event"`).get();
    expect(sums).toEqual({ events: totals!.eventCount, rows: accepted });
    expect(events.pragma("quick_check", { simple: true })).toBe("ok");
    expect(search.pragma("quick_check", { simple: true })).toBe("ok");
  }
  expect(generation()).toBe(done.length);
  const left = readdirSync(path.join(test.folder, "datasets")).filter((name) => name.startsWith("import-"));
  expect(left).toEqual([]);
  closeDatasets();
  await closeStore();
  return accepted;
}

it("leaves a dataset as it was or whole when an import of 200,000 rows is killed at any moment", async () => {
  const whole = await importUntil(0, ROWS, 0);
  expect(await rowsAfterStart()).toBe(ROWS);
  const milliseconds = whole.seconds * 1_000;
  closeDatasets();
  await test.release();
  test = openTestStore();

  // Half of the kills hit an import into a new dataset, half one that adds to it.
  const moments = fc.sample(fc.double({ min: 0.02, max: 1.05, noNaN: true }), { seed: 200_000, numRuns: KILLS });
  let held = 0;
  for (const [i, moment] of moments.entries()) {
    const isAdding = i >= KILLS / 2;
    if (isAdding && held === 0) {
      await importUntil(0, ROWS / 2, 0);
      expect(await rowsAfterStart()).toBe(ROWS / 2);
      held = ROWS / 2;
    }
    const { isDone } = await importUntil(0, ROWS, moment * milliseconds);
    const after = await rowsAfterStart();
    expect(isDone ? [ROWS] : [held, ROWS]).toContain(after);
    if (after === ROWS) {
      closeDatasets();
      await test.release();
      test = openTestStore();
      held = 0;
    } else held = after;
  }
  await importUntil(0, ROWS, 0);
  expect(await rowsAfterStart()).toBe(ROWS);
  // The rows that it lacks or holds are exactly these.
  expect(await importRows("x", importedRows(1_000, { first: ROWS - 500 }))).toMatchObject({
    accepted: 500,
    duplicates: 500,
  });
}, 180_000);
