import type { ReadableStream as NodeStream } from "node:stream/web";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReadingChoices } from "@/lib/relations/import-input";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { addToUpload } from "./add-to-upload";
import { beginUpload } from "./begin-upload";
import { listDatasets } from "./list-datasets";
import { previewDataset } from "./preview-dataset";

let folder: ReturnType<typeof useTestStore>;
beforeEach(() => (folder = useTestStore()));
afterEach(() => folder.release());

async function upload(name: string, text: string): Promise<string> {
  const { uploadId } = await beginUpload(name);
  await addToUpload(uploadId, 0, new Blob([text]).stream() as NodeStream<Uint8Array>);
  return uploadId;
}

async function preview(ids: readonly string[], choices?: ReadingChoices) {
  const outcome = await previewDataset(ids, choices);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ code }) => code).join());
  return outcome.value;
}

const faultsOf = async (ids: readonly string[]) => {
  const outcome = await previewDataset(ids);
  return outcome.ok ? [] : outcome.faults.map(({ code }) => code);
};

const MAPPED = [
  "date,source,target,event_code,notes",
  "2025-11-02,Pakistan,Afghanistan,112,Blamed in a speech",
  "2025-11-04,Pakistan,Pakistan,112,Of itself",
  "tomorrow,Pakistan,Afghanistan,112,No day",
  ...Array.from({ length: 9 }, (_, day) => `2025-12-0${day + 1},Iran,Pakistan,040,By phone`),
];
const UNMAPPED = ["colour,weight,remark", "red,1,first", 'blue,2,"second, with a comma"'];

test("the first rows are shown as they will be understood, and nothing is stored", async () => {
  const found = await preview([await upload("rows.csv", MAPPED.join("\n"))]);
  expect(found).toMatchObject({
    kind: "table",
    files: [{ name: "rows.csv" }],
    columns: ["date", "source", "target", "event_code", "notes"],
    mappingFaults: [],
    rowCount: 12,
    isWhole: true,
    eventRowCount: 10,
    dropped: { "same-actor": 1 },
    rejectedCount: 1,
    from: "2025-11-02",
    to: "2025-12-09",
    actorCount: 3,
    rawRows: [],
  });
  expect(found.problems).toMatchObject([{ fileName: "rows.csv", line: 4, column: "date", value: "tomorrow" }]);
  const [first] = found.rows;
  expect(first).toMatchObject({ kind: "event", line: 2, event: { type: "ACCUSE", eventDate: "2025-11-02" } });
  expect((await listDatasets()).filter(({ kind }) => kind === "imported")).toEqual([]);
});

test("a table whose columns say nothing is shown as it stands, with what is missing of its mapping", async () => {
  const found = await preview([await upload("things.csv", UNMAPPED.join("\n"))]);
  expect(found.mappingFaults.length).toBeGreaterThan(0);
  expect(found.rows).toEqual([]);
  expect(found.rawRows).toEqual([
    { line: 2, cells: ["red", "1", "first"] },
    { line: 3, cells: ["blue", "2", "second, with a comma"] },
  ]);
});

test("what the analyst chose goes before what is recognised", async () => {
  const id = await upload("rows.csv", MAPPED.join("\n"));
  expect((await preview([id], { hasHead: false })).columns[0]).toBe("column 1");
  expect((await preview([id], { delimiter: ";" })).columns).toHaveLength(1);
});

test("several files count together", async () => {
  const ids = [await upload("a.csv", MAPPED.join("\n")), await upload("b.csv", MAPPED.join("\n"))];
  expect(await preview(ids)).toMatchObject({
    rowCount: 24,
    eventRowCount: 20,
    files: [{ name: "a.csv" }, { name: "b.csv" }],
  });
});

test("no file, a file that is not there and one that is no table are faults", async () => {
  expect(await faultsOf([])).toEqual(["no-files"]);
  expect(await faultsOf(["nothing"])).toEqual(["upload-unknown"]);
  expect(await faultsOf([await upload("a.csv", "")])).toHaveLength(1);
  expect(await faultsOf([await upload("page.csv", "<!DOCTYPE html><html><title>404</title></html>")])).toHaveLength(1);
});
