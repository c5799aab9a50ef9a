import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatasetEncoding } from "./dataset-file";
import { readAll } from "./fixtures/read-all";
import { temporaryFolder } from "./fixtures/temporary-folder";
import { openDatasetFile } from "./open-dataset-file";

const TEXT = "id\tname\n1\tZürich 😀\n2\tكابل\n";
const CELLS = [
  ["id", "name"],
  ["1", "Zürich 😀"],
  ["2", "كابل"],
];

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => void (folder = temporaryFolder()));
afterAll(() => folder.remove());

async function read(bytes: Buffer, encoding?: DatasetEncoding) {
  const outcome = await openDatasetFile(folder.write("file.csv", bytes), { encoding });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return { encoding: outcome.value.encoding, head: outcome.value.head.lines, ...(await readAll(outcome.value)) };
}

const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("encodings are recognised", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`), "utf-8"],
    ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le"), "utf-16le"],
    ["UTF-16 LE without", Buffer.from(TEXT, "utf16le"), "utf-16le"],
    ["UTF-16 BE with a mark", bigEndian(`\uFEFF${TEXT}`), "utf-16be"],
    ["UTF-16 BE without", bigEndian(TEXT), "utf-16be"],
  ] as const)("%s", async (_, bytes, encoding) => {
    const reading = await read(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(reading.head).toEqual(TEXT.trim().split("\n"));
    expect(reading.cells).toEqual(CELLS);
    expect(reading.last!.notes).toMatchObject({ linesInWindows1252: 0, damagedLines: 0, marksInside: 0 });
  });

  test("characters that lie across blocks stay whole", async () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `${i}\tkابل 😀é\n`).join("");
    for (const bytes of [Buffer.from(text), Buffer.from(text, "utf16le")]) {
      const { cells } = await read(bytes);
      expect(cells).toHaveLength(60_000);
      expect(cells.every(([, name]) => name === "kابل 😀é")).toBe(true);
    }
  });

  test("a Latin-1 byte behind megabytes of ASCII is read, and told", async () => {
    const bytes = Buffer.concat([Buffer.alloc(3_000_000, "1\tabc\n"), Buffer.from("2\tBogot\xE1\n", "latin1")]);
    const { cells, last } = await read(bytes);
    expect(cells.at(-1)).toEqual(["2", "Bogotá"]);
    expect(last!.notes.linesInWindows1252).toBe(1);
  });
});

describe("encodings are chosen", () => {
  test.each([
    ["windows-1252", [0x93, 0xe1, 0x94], "“á”"],
    ["windows-1251", [0xcc, 0xe8, 0xf0], "Мир"],
    ["windows-1250", [0xa3, 0xf3, 0x9f], "Łóź"],
    ["windows-1256", [0xdf, 0xc7, 0xc8, 0xe1], "كابل"],
    ["gb18030", [0xd6, 0xd0, 0xb9, 0xfa], "中国"],
  ] as const)("%s", async (encoding, bytes, text) => {
    const reading = await read(Buffer.from([...bytes, 9, 0x31, 10]), encoding);
    expect(reading.cells).toEqual([[text, "1"]]);
    expect(reading.head).toEqual([`${text}\t1`]);
  });
});

test("line ends of old Macintosh files", async () => {
  const { head, rows } = await read(Buffer.from("id\tname\r1\ta\r2\tb\r"));
  expect(head).toEqual(["id\tname", "1\ta", "2\tb"]);
  expect(rows.at(-1)).toEqual({ line: 3, cells: ["2", "b"] });
});

test("NUL characters are left out and counted", async () => {
  const bytes = Buffer.from(`1\ta\0b\n${"2\tordinary text\n".repeat(50)}${"\0".repeat(100)}`);
  const { cells, last } = await read(bytes);
  expect(cells[0]).toEqual(["1", "ab"]);
  expect(cells).toHaveLength(51);
  expect(last!.notes.nulCharacters).toBe(101);
});
