import { statfsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readImportRuns } from "@/server/store/dataset-store/read-import-runs";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { importDataset } from "../import-dataset";
import { checkFreeSpace, spaceNeeded } from "./check-free-space";

let store: ReturnType<typeof useTestStore>;
beforeEach(() => (store = useTestStore()));
afterEach(() => store.release());

const PETABYTE = 1e15;

test("more rows need more, packed ones most", () => {
  const of = (sizeBytes: number, packing: "none" | "gzip" | "zip") => spaceNeeded([{ sizeBytes, packing }]);
  expect(of(2e9, "none")).toBeGreaterThan(of(1e9, "none"));
  expect(of(1e9, "gzip")).toBe(of(6e9, "none"));
  expect(of(1e9, "zip")).toBe(of(1e9, "gzip"));
  expect(spaceNeeded(Array(3).fill({ sizeBytes: 1e9, packing: "none" }))).toBe(of(3e9, "none"));
});

test("what does not fit is named with what is free", () => {
  const [fault] = checkFreeSpace([{ sizeBytes: PETABYTE, packing: "none" }]);
  const { bavail, bsize } = statfsSync(store.folder);
  expect(fault).toMatchObject({ code: "not-enough-space", message: { values: { folder: store.folder } } });
  const { needed, free } = fault!.message.values as Record<string, number>;
  expect(needed).toBeGreaterThan(1.5e9);
  expect(Math.abs(free! - (bavail * bsize) / 1e6)).toBeLessThan(2_000);
});

test("an import that would fill the disk does not begin", async () => {
  const file = path.join(store.folder, "rows.csv");
  writeFileSync(file, "date,source,target,event_code\n2025-11-02,PAK,AFG,112\n2025-11-03,IRN,PAK,040\n");
  const wish = { choices: {}, papers: { name: "Large" } };
  const asked = (sizeBytes: number) => importDataset([{ path: file, name: "rows.csv", sizeBytes }], wish);
  expect(await asked(PETABYTE)).toMatchObject({ ok: false, faults: [{ code: "not-enough-space" }] });
  expect(readImportRuns({})).toEqual([]);
  expect((await asked(statSync(file).size)).ok).toBe(true);
});
