import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipOf } from "../fixtures/zip-of";
import type { DatasetFile } from "./dataset-file";
import { readAll } from "./fixtures/read-all";
import { temporaryFolder } from "./fixtures/temporary-folder";
import { zip64Of } from "./fixtures/zip64-of";
import { openDatasetFile, type OpenOptions } from "./open-dataset-file";

const ROWS = "1\tFRA\tDEU\n2\tUSA\tCHN\n";
const CELLS = [
  ["1", "FRA", "DEU"],
  ["2", "USA", "CHN"],
];

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => void (folder = temporaryFolder()));
afterAll(() => folder.remove());

/** How many files this process has open, where the system tells. */
const openFiles = () => (existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd").length : 0);

async function opened(name: string, content: string | Uint8Array, options?: OpenOptions): Promise<DatasetFile> {
  const outcome = await openDatasetFile(folder.write(name, content), options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

async function faultOf(name: string, content: string | Uint8Array, options?: OpenOptions) {
  const outcome = await openDatasetFile(folder.write(name, content), options);
  if (outcome.ok) throw new Error(`${name} was opened`);
  return outcome.faults[0]!;
}

describe("packings, told by content and not by name", () => {
  test.each([
    ["plain.gz", Buffer.from(ROWS), "none", "plain.gz"],
    ["packed.csv", gzipSync(ROWS), "gzip", "packed.csv"],
    ["packed.tsv.gz", gzipSync(ROWS), "gzip", "packed.tsv"],
    ["two-parts.gz", Buffer.concat([gzipSync(ROWS.slice(0, 10)), gzipSync(ROWS.slice(10))]), "gzip", "two-parts"],
    ["a.zip", zipOf({ "b/20150101.export.CSV": ROWS }), "zip", "b/20150101.export.CSV"],
    ["gz-in.zip", zipOf({ "b.csv.gz": gzipSync(ROWS) }), "zip", "b.csv.gz"],
    ["zip64.zip", zip64Of("b.csv", ROWS), "zip", "b.csv"],
  ] as const)("%s", async (name, content, packing, member) => {
    const file = await opened(name, content);
    expect(file).toMatchObject({ packing, fileName: name, sizeBytes: content.length, head: { fileName: member } });
    expect(file.head.lines).toEqual(ROWS.trim().split("\n"));
    const { cells, last, faults } = await readAll(file);
    expect(cells).toEqual(CELLS);
    expect(faults).toEqual([]);
    expect(last!.bytesRead).toBe(last!.bytesTotal);
  });

  test("a file is read again from its beginning, and nothing stays open", async () => {
    const before = openFiles();
    const file = await opened("again.zip", zipOf({ "a.csv": ROWS.repeat(50_000) }));
    for await (const batch of file.rows(TABLE)) {
      expect(batch.ok).toBe(true);
      break;
    }
    expect((await readAll(file)).rows).toHaveLength(100_000);
    expect(openFiles()).toBe(before);
  });
});

describe("several files in a zip", () => {
  const entries = {
    "2.csv": "id\tname\n3\tc\n",
    "1.csv": "id\tname\n1\ta\n2\tb\n",
    "readme.txt": "how to cite",
    "codebook.pdf": "%PDF-1.4",
    "__MACOSX/._1.csv": "junk",
    ".DS_Store": "junk",
    "sub/": "",
    "empty.csv": "",
  };

  test("are read in turn, by name, and their heads are left out", async () => {
    const file = await opened("several.zip", zipOf(entries));
    expect(file.members.map(({ name }) => name)).toEqual(["1.csv", "2.csv"]);
    expect(file.otherMembers).toEqual(["readme.txt", "codebook.pdf", "empty.csv"]);
    const { rows, faults } = await readAll(file, { hasHead: true });
    expect(rows).toEqual([
      { line: 2, cells: ["1", "a"] },
      { line: 3, cells: ["2", "b"] },
      { line: 2, cells: ["3", "c"] },
    ]);
    expect(faults).toEqual([]);
  });

  test("or one of them", async () => {
    const file = await opened("one.zip", zipOf(entries), { member: "2.csv" });
    expect((await readAll(file)).cells).toEqual([
      ["id", "name"],
      ["3", "c"],
    ]);
    expect((await faultOf("none.zip", zipOf(entries), { member: "3.csv" })).code).toBe("zip-member-unknown");
  });

  test("one of other columns is named and not mixed in", async () => {
    const file = await opened("mixed.zip", zipOf({ "1.csv": "id\tname\n1\ta\n", "2.csv": "name\tid\nb\t2\n" }));
    const { cells, problems } = await readAll(file, { hasHead: true });
    expect(cells).toEqual([["1", "a"]]);
    expect(problems).toEqual([{ line: 1, value: "name\tid", expected: "same-head", member: "2.csv" }]);
  });
});

describe("files that break off or are damaged", () => {
  const long = Array.from({ length: 60_000 }, (_, i) => `${i}\t${(i * 7919) % 100_003}\tname ${i % 97}\n`).join("");

  test("a gzip file gives what it holds and says where it ends", async () => {
    const packed = gzipSync(long);
    const file = await opened("cut.gz", packed.subarray(0, packed.length / 2));
    const { rows, faults } = await readAll(file);
    expect(rows.length).toBeGreaterThan(10_000);
    expect(faults).toMatchObject([{ code: "file-truncated", message: { values: { lines: rows.length } } }]);
  });

  test("a gzip file whose content is not what was packed", async () => {
    const packed = gzipSync(long);
    packed[packed.length - 6]! ^= 0xff;
    expect((await readAll(await opened("wrong.gz", packed))).faults).toMatchObject([{ code: "file-damaged" }]);
  });

  test("a file in a zip whose content is not what was packed", async () => {
    const zip = zipOf({ "a.csv": ROWS });
    zip[14]! ^= 0xff;
    zip[zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16]! ^= 0xff;
    expect((await faultOf("wrong.zip", zip)).code).toBe("file-damaged");
  });

  test("a zip without its list of contents", async () => {
    const zip = zipOf({ "a.csv": long });
    expect((await faultOf("cut.zip", zip.subarray(0, zip.length - 40))).code).toBe("zip-truncated");
  });

  test("a zip that lies about what it unpacks to", async () => {
    const file = await opened("liar.zip", zipOf({ "a.csv": long }, 1_100_000));
    expect((await readAll(file)).faults).toMatchObject([{ code: "file-damaged" }]);
  });

  test("a gzip file that unpacks to far more than any data", async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(ROWS.repeat(60)), Buffer.alloc(130_000_000, "x")]));
    const { rows, faults } = await readAll(await opened("bomb.gz", bomb));
    expect(rows).toHaveLength(120);
    expect(faults).toMatchObject([{ code: "file-unpacks-too-large" }]);
  });
});

describe("files that are no tables", () => {
  test.each([
    ["empty.csv", "", "file-empty", {}],
    ["blank.csv", "\uFEFF \r\n\n", "file-empty", {}],
    ["page.CSV", "\n<!DOCTYPE html><title>404 Not\nFound</title>", "file-is-web-page", { title: "404 Not Found" }],
    ["denied.csv", '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "file-is-xml", {}],
    ["reply.csv", '{"status":429,"error":"Too many requests"}', "file-is-error-reply", { reply: "Too many requests" }],
    ["whole.json", '[{"id":1},\n{"id":2}]', "file-is-json", {}],
    ["pretty.json", '{\n "rows": [{"id":1}]\n}', "file-is-json", {}],
    ["book.csv", zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "<x/>" }), "file-is-binary", { kind: "xlsx" }],
    ["old.csv", Buffer.from("D0CF11E0A1B11AE1", "hex"), "file-is-binary", { kind: "xls" }],
    ["paper.csv", "%PDF-1.7\n", "file-is-binary", { kind: "pdf" }],
    ["data.csv", "SQLite format 3\0more", "file-is-binary", { kind: "sqlite" }],
    ["data.gz", gzipSync("RDX3\nmore"), "file-is-binary", { kind: "rdata" }],
    ["data.parquet", "PAR1more", "file-is-binary", { kind: "parquet" }],
    ["data.tar", Buffer.concat([Buffer.alloc(257), Buffer.from("ustar\0")]), "file-is-binary", { kind: "tar" }],
    ["noise.csv", Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 37) % 29)), "file-undecodable", {}],
    ["one-line.csv", "x".repeat(1_200_000), "first-line-too-long", {}],
    ["nested.zip", zipOf({ "inner.zip": "PK" }), "zip-nested", { member: "inner.zip" }],
    ["papers.zip", zipOf({ "a.pdf": "%PDF", "b.docx": "PK" }), "zip-without-table", { members: "a.pdf, b.docx" }],
    ["empty.zip", zipOf({}), "zip-without-table", { filled: "no" }],
  ] as const)("%s", async (name, content, code, values) => {
    expect(await faultOf(name, content)).toMatchObject({ code, message: { id: `faults.${code}`, values } });
  });

  test("a locked zip", async () => {
    const zip = zipOf({ "a.csv": ROWS });
    zip[zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8]! |= 1;
    expect((await faultOf("locked.zip", zip)).code).toBe("zip-locked");
  });

  test("a folder, and nothing at all", async () => {
    mkdirSync(`${folder.path}/folder.csv`);
    const codes = ["folder.csv", "nowhere.csv"].map(async (name) => {
      const outcome = await openDatasetFile(`${folder.path}/${name}`);
      return outcome.ok ? "" : outcome.faults[0]!.code;
    });
    expect(await Promise.all(codes)).toEqual(["file-is-folder", "file-not-found"]);
  });
});

describe("a table that looks like none", () => {
  test.each([
    ["brackets.csv", "[id],name\n1,a\n"],
    ["lines.jsonl", '{"id":1,"message":"met"}\n{"id":2,"message":"spoke"}\n'],
    ["angle.csv", "<5,name\n1,a\n"],
  ])("%s", async (name, content) => {
    expect((await opened(name, content)).head.lines).toHaveLength(content.split("\n").length - 1);
  });
});

const TABLE = {
  format: { delimiter: "\t", isQuoted: false, hasHead: false, kind: "delimited" },
  columns: [],
  layout: "",
  certainty: 1,
} as const;

test("aborting throws the reason and closes the file", async () => {
  const file = await opened("long.gz", gzipSync(ROWS.repeat(400_000)));
  const before = openFiles();
  const abort = new AbortController();
  let batches = 0;
  const reading = (async () => {
    for await (const batch of file.rows(TABLE, { signal: abort.signal })) {
      expect(batch.ok).toBe(true);
      if (++batches === 2) abort.abort(new Error("enough"));
    }
  })();
  await expect(reading).rejects.toThrow("enough");
  expect(batches).toBe(2);
  expect(openFiles()).toBe(before);
});
