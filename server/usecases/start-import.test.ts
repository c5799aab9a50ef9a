import { readdirSync } from "node:fs";
import path from "node:path";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { uploadsFolder } from "@/server/store/dataset-store/dataset-paths";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { addToUpload } from "./add-to-upload";
import { beginUpload } from "./begin-upload";
import { listDatasets } from "./list-datasets";
import { listImportRuns } from "./list-import-runs";
import { startImport } from "./start-import";

let folder: ReturnType<typeof useTestStore>;
beforeEach(() => (folder = useTestStore()));
afterEach(() => folder.release());

const ROWS = [
  "date,source,target,event_code",
  "2025-11-02,Pakistan,Afghanistan,112",
  ...Array.from({ length: 9 }, (_, day) => `2025-12-0${day + 1},Iran,Pakistan,040`),
  "tomorrow,Iran,Pakistan,040",
].join("\n");
const papers = { name: "Rows of mine", isRedistributable: false };

async function upload(name: string, text: string): Promise<string> {
  const { uploadId } = await beginUpload(name);
  await addToUpload(uploadId, 0, new Blob([text]).stream() as NodeStream<Uint8Array>);
  return uploadId;
}

const codesOf = (outcome: Awaited<ReturnType<typeof startImport>>) =>
  outcome.ok ? [] : outcome.faults.map(({ code }) => code);

test("an import is noted at once, goes on by itself, and its upload goes in the end", async () => {
  const started = await startImport([await upload("rows.csv", ROWS)], { choices: {}, papers });
  if (!started.ok) throw new Error(codesOf(started).join());
  const { runId, datasetId } = started.value;
  expect(datasetId).toBe("rows-of-mine");
  const run = async () => (await listImportRuns({ id: runId }))[0]!;
  expect(["waiting", "running", "done"]).toContain((await run()).state);
  await vi.waitUntil(async () => (await run()).state === "done", { timeout: 60_000, interval: 100 });
  expect(await run()).toMatchObject({ rowCount: 11, acceptedCount: 10, rejectedCount: 1, newEventCount: 10 });
  expect((await listDatasets()).find(({ id }) => id === datasetId)).toMatchObject({
    name: "Rows of mine",
    isRedistributable: false,
  });
  await vi.waitUntil(() => readdirSync(uploadsFolder()).length === 0, { timeout: 10_000 });
});

test("what shows before it begins is said and noted nowhere", async () => {
  const ask = async (ids: readonly string[], datasetId?: string) =>
    codesOf(await startImport(ids, { choices: {}, papers, ...(datasetId !== undefined && { datasetId }) }));
  expect(await ask(["nothing"])).toEqual(["upload-unknown"]);
  expect(await ask([])).toEqual(["no-files"]);
  expect(await ask([await upload("things.csv", "colour,weight\nred,1\nblue,2")])).toContain("table-needs-mapping");
  expect(await ask([await upload("rows.csv", ROWS)], "../entente")).toEqual(["dataset-id-invalid"]);
  expect(await listImportRuns()).toEqual([]);
  expect(readdirSync(path.join(folder.folder)).some((name) => name === "datasets")).toBe(false);
});
