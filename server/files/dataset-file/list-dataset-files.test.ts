import { symlinkSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "./fixtures/temporary-folder";
import { listDatasetFiles } from "./list-dataset-files";

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => void (folder = temporaryFolder()));
afterAll(() => folder.remove());

test("data files of a folder and its folders, by name", async () => {
  for (const name of ["b.zip", "a.CSV", "sub/c.tab.gz", "readme.txt", "paper.pdf", ".hidden.csv", "d.csv.part"])
    folder.write(`data/${name}`, "1");
  symlinkSync(folder.path, `${folder.path}/data/loop`);
  const outcome = await listDatasetFiles(`${folder.path}/data`);
  expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual(["a.CSV", "b.zip", "sub/c.tab.gz"]);
  expect(outcome.ok && outcome.value[0]).toEqual({ path: `${folder.path}/data/a.CSV`, name: "a.CSV", sizeBytes: 1 });
});

test("a file lists itself", async () => {
  const path = folder.write("alone.xyz", "12");
  expect(await listDatasetFiles(path)).toEqual({ ok: true, value: [{ path, name: "alone.xyz", sizeBytes: 2 }] });
});

test("a folder without data, and nothing at all, are faults", async () => {
  folder.write("papers/paper.pdf", "1");
  const codes = [`${folder.path}/papers`, `${folder.path}/nowhere`].map(async (path) => {
    const outcome = await listDatasetFiles(path);
    return outcome.ok ? "" : outcome.faults[0]!.code;
  });
  expect(await Promise.all(codes)).toEqual(["folder-without-table", "file-not-found"]);
});
