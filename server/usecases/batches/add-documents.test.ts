import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { zipOf } from "@/server/files/fixtures/zip-of";
import { temporaryFolder } from "@/server/files/dataset-file/fixtures/temporary-folder";
import { findDocumentFiles } from "@/server/files/document-files/find-document-files";
import { readBatches, readBatchProblems } from "@/server/store/batches/batch-rows";
import { readSameTellings } from "@/server/store/batches/tellings";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { store } from "@/server/store/store";
import { recodeDocument } from "../recode-document";
import { addDocuments } from "./add-documents";
import { cancelBatch } from "./cancel-batch";
import { resumeBatch } from "./resume-batch";

const folder = temporaryFolder();
afterAll(folder.remove);
let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const CHOICES = { publisher: "", publishedDate: "", leavesOutNear: false };

async function add(given: string, choices: Partial<typeof CHOICES> = {}) {
  const found = await findDocumentFiles(given);
  if (!found.ok) throw new Error("no files");
  const added = await addDocuments(found.value, { ...CHOICES, ...choices });
  if (!added.ok) throw new Error("not added");
  return { ...added.value, problems: readBatchProblems(added.value.id, 100) };
}

const rowsOf = (table: string) => store().reader.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];

const telling = (head: string, day: string) =>
  `${head}\n\n${day}\n\nDelegations of Pakistan and Afghanistan met in Doha on Saturday for a second round of talks on the closed border crossings, and Qatar mediated. Pakistan accused Afghanistan yesterday of sheltering fighters who had crossed the border near Torkham in the night.`;

describe("one telling in two prints", () => {
  const files = () => {
    folder.write("near/a.txt", telling("Talks in Doha", "10 November 2025"));
    folder.write("near/b.txt", telling("Neighbours talk", "11 November 2025"));
    return path.join(folder.path, "near");
  };

  it("is two documents whose events count once, also when they are coded again", async () => {
    expect(await add(files())).toMatchObject({ addedCount: 2, nearCount: 1, problemCount: 0 });
    const reports = () =>
      rowsOf("RelationEvent").map(({ type, eventDate, reportCount }) => [type, eventDate, reportCount]);
    const before = reports();
    expect(before.length).toBeGreaterThan(1);
    expect(before.every(([, , count]) => count === 2)).toBe(true);
    const [first, second] = rowsOf("SourceDocument").map(({ id }) => id as string);
    expect(readSameTellings(first!).map((one) => one.documentId)).toEqual([second]);
    expect(readSameTellings(second!).map((one) => one.documentId)).toEqual([first]);
    await recodeDocument(second!);
    expect(reports()).toEqual(before);
  });

  it("is one document where the others are left out", async () => {
    expect(await add(files(), { leavesOutNear: true })).toMatchObject({ addedCount: 1, nearCount: 0, leftOutCount: 1 });
  });
});

it("adds nothing when the same files are given again", async () => {
  const zip = folder.write(
    "twice.zip",
    zipOf({ "a.txt": telling("Talks", "10 November 2025"), "b.md": "# Oslo\n\n3 May 2024\n\nNorway met Chile." }),
  );
  expect(await add(zip)).toMatchObject({ addedCount: 2, duplicateCount: 0 });
  expect(await add(zip)).toMatchObject({ addedCount: 0, duplicateCount: 2 });
});

describe("what cannot be added is a problem of its file", () => {
  const zip = zipOf({ "a.txt": "Norway met Chile on 3 May 2024.", "b.txt": "Chile met Norway on 4 May 2024." });
  const outside = Buffer.from(
    zip.toString("latin1").replaceAll("a.txt", "../ax").replaceAll("b.txt", "../bx"),
    "latin1",
  );
  const locked = Buffer.from(zip);
  for (let at = locked.indexOf("PK\x01\x02"); at >= 0; at = locked.indexOf("PK\x01\x02", at + 1)) locked[at + 8] = 1;
  const bomb = zipOf(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, Buffer.alloc(19_000_000)])));
  it.each([
    ["cut.zip", zip.subarray(0, zip.length - 40), ["zip-truncated"]],
    ["outside.zip", outside, ["zip-leads-outside"]],
    ["locked.zip", locked, ["zip-locked", "zip-locked"]],
    ["lying.zip", zipOf({ "a.txt": "Norway met Chile." }, 3), ["file-damaged"]],
    ["nested.zip", zipOf({ "in.zip": zip }), ["zip-nested"]],
    ["huge.zip", zipOf({ "a.txt": Buffer.alloc(20_000_001) }), ["file-too-large"]],
    [
      "bomb.zip",
      bomb,
      [...Array<string>(5).fill("file-undecodable"), ...Array<string>(3).fill("file-unpacks-too-large")],
    ],
    ["empty.zip", zipOf({}), ["zip-empty"]],
    ["empty.txt", "", ["file-empty"]],
    ["page.csv", "<!doctype html><title>404</title>", ["file-is-web-page"]],
    ["page.html", "<title>403 Forbidden</title><h1>403 Forbidden</h1>", ["article-page"]],
    ["page.txt", "<!doctype html><html><body>Norway met Chile.", ["file-is-web-page"]],
    ["picture.jpg", "x", ["file-kind-unknown"]],
    ["undated.txt", "Norway met Chile on Monday.", ["date-missing"]],
    ["notext.csv", "title,date\nA,2025-11-10\n", ["text-column"]],
    ["broken.jsonl", `{"text":"Norway met Chile.","date":"2025-02-30"}\n{"text":`, ["json-object", "day"]],
    ["two.csv", "text,date\nNorway met Chile.,03/04/2025\nNorway met Chile.,2025-11\n", ["day", "day"]],
    ["long.tsv", Buffer.concat([Buffer.from("text\tdate\n"), Buffer.alloc(9_000_000, "a ")]), ["shorter-line"]],
  ])("%s", async (name, content, expected) => {
    const added = await add(folder.write(name, content));
    expect(added.problems.map((one) => one.expected).sort()).toEqual([...expected].sort());
    expect(added).toMatchObject({ state: "done", addedCount: 0 });
    expect(added.problems.every((one) => one.fileName.startsWith(name) && one.line >= 1)).toBe(true);
  });
});

it("reads what spreadsheets save: UTF-16, quoted line breaks, Latin-1", async () => {
  const table = `date\ttitle\ttext\n2025-11-10\tOslo\t"Norway met Chile.\nThey said ""yes""."\n`;
  await add(folder.write("utf16.tsv", Buffer.from(`\uFEFF${table}`, "utf16le")), { publisher: "Courier" });
  await add(folder.write("latin.txt", Buffer.from("3 May 2024\n\nChile met Norway in Malmö.", "latin1")));
  expect(rowsOf("SourceDocument").map(({ text, publisher }) => [text, publisher])).toEqual([
    ['Norway met Chile.\nThey said "yes".', "Courier"],
    ["3 May 2024\n\nChile met Norway in Malmö.", ""],
  ]);
});

const jsonLines = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ text: `Norway met Chile for the ${i}th time.`, date: "2025-11-10" }),
  ).join("\n");

it("stops when it is told to, and goes on later", async () => {
  const path = folder.write("list.jsonl", jsonLines(30));
  const files = [{ path, name: "list.jsonl", sizeBytes: 1 }];
  const added = await addDocuments(files, CHOICES, {
    onProgress: ({ id }) => void cancelBatch(id),
  });
  const batch = added.ok ? added.value : undefined;
  expect(batch).toMatchObject({ state: "cancelled", canResume: true, total: 30 });
  expect(batch!.position).toBeLessThan(30);
  await (await resumeBatch(batch!.id))!.ended;
  expect(readBatches({ id: batch!.id })[0]).toMatchObject({ state: "done", addedCount: 30, position: 30 });
  expect(await resumeBatch(batch!.id)).toBeUndefined();
});

it.each([0, 30, 150])(
  "killed %i ms after its first document, it has each document wholly or not, and goes on",
  async (delay) => {
    const file = folder.write("killed.jsonl", jsonLines(60));
    const program = ["--import", "tsx", "server/usecases/batches/fixtures/add-and-die.ts", file, String(delay)];
    const { signal } = spawnSync(process.execPath, program, { env: environmentWith({ ENTENTE_DATA: test.folder }) });
    expect(signal).toBe("SIGKILL");
    const count = (sql: string) => store().reader.prepare(sql).pluck().get() as number;
    const { position, id } = readBatches()[0]!;
    expect(position).toBeGreaterThan(0);
    expect(position).toBeLessThan(60);
    expect(count(`SELECT count(*) FROM "SourceDocument"`)).toBe(position);
    expect(count(`SELECT count(*) FROM "BatchDocument"`)).toBe(position);
    expect(count(`SELECT sum("reportCount") FROM "RelationEvent"`)).toBe(position);
    expect(store().reader.pragma("integrity_check", { simple: true })).toBe("ok");
    // As if the time had passed after which a silent runner counts as gone.
    await store().writeSql((database) =>
      database.prepare(`UPDATE "DocumentBatch" SET "updatedAt" = '2025-01-01T00:00:00.000Z'`).run(),
    );
    await (await resumeBatch(id))!.ended;
    expect(readBatches({ id })[0]).toMatchObject({ state: "done", addedCount: 60, duplicateCount: 0 });
    expect(count(`SELECT sum("reportCount") FROM "RelationEvent"`)).toBe(60);
  },
);
