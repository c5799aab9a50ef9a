import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { useTestStore } from "../fixtures/test-store";
import { closeDatasets } from "./dataset-files";
import { datasetContent } from "./fixtures/dataset-content";
import { importRows } from "./fixtures/import-rows";
import { importedRows } from "./fixtures/imported-rows";
import { readImportRuns } from "./read-import-runs";
import { reconcileImports } from "./reconcile-imports";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(async () => {
  closeDatasets();
  await test.release();
});

// A limit on the size of files stands in for a full disk: the system refuses to write just the same.
const BLOCKS_OF_1024_BYTES = 2_000;
const canLimit = process.platform !== "win32";

it.runIf(canLimit)("says that the disk is full, and leaves what was there unharmed", async () => {
  await importRows("x", importedRows(2_000));
  const content = datasetContent("x");
  closeDatasets();
  const entry = "server/store/dataset-store/fixtures/import-and-tell-fault.ts";
  const command = `ulimit -f ${BLOCKS_OF_1024_BYTES} && exec "$0" --import tsx ${entry} 60000`;
  const { stdout, stderr } = spawnSync("bash", ["-c", `trap '' XFSZ; ${command}`, process.execPath], {
    env: environmentWith({ ENTENTE_DATA: test.folder }),
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^disk-(full|failed)-at-save\n$/), stderr: "" });
  await reconcileImports();
  expect(readImportRuns().map(({ state }) => state)).toEqual(["failed", "done"]);
  expect(datasetContent("x")).toEqual(content);
  expect(await importRows("x", importedRows(3_000))).toMatchObject({ accepted: 1_000, duplicates: 2_000 });
});
