import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { environmentWith } from "@/server/env";

const folder = mkdtempSync(path.join(tmpdir(), "entente-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function importFiles(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/entente.ts", "import", ...args];
    const env = environmentWith({ ENTENTE_DATA: path.join(folder, "data") });
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Rows in the form of GDELT 2.0; Pakistan accuses Afghanistan, or talks with it, on days of November 2019. */
function gdeltRows(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const number = first + i;
    const day = `201911${String(1 + (number % 5)).padStart(2, "0")}`;
    const code = number % 2 === 0 ? "112" : "042";
    const cells = Array<string>(61).fill("");
    const set = (column: number, value: string) => (cells[column - 1] = value);
    for (const [column, value] of [
      [1, String(900_000 + number)],
      [2, day],
      [3, day.slice(0, 6)],
      [4, "2019"],
      [5, "2019.84"],
      [6, "PAK"],
      [7, "PAKISTAN"],
      [8, "PAK"],
      [16, "AFG"],
      [17, "AFGHANISTAN"],
      [18, "AFG"],
      [26, "1"],
      [27, code],
      [28, code],
      [29, code.slice(0, 2)],
      [30, code === "112" ? "3" : "1"],
      [31, code === "112" ? "-2" : "1.9"],
      [32, "4"],
      [33, "1"],
      [34, "4"],
      [35, "-1.5"],
      [60, `${day}120000`],
      [61, `https://example.org/story-${number}`],
    ] as const)
      set(column, value);
    return cells.join("\t");
  })
    .map((row) => `${row}\n`)
    .join("");
}

const fileOf = (name: string, text: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

it("imports files and folders and prints a summary, whose counts add up, and nothing else", async () => {
  const first = fileOf("20191101.export.CSV", gdeltRows(0, 40));
  const one = await importFiles(first, "--dataset", "gdelt");
  expect(one.status).toBe(0);
  const summary = JSON.parse(one.stdout);
  expect(summary).toMatchObject({ dataset: "gdelt", rows: 40, accepted: 40, rejected: 0, duplicates: 0, dropped: {} });
  expect(summary.grouped + summary.events).toBe(40);
  expect(summary.seconds).toBeGreaterThan(0);
  expect(one.stderr).toContain("reading");

  const again = JSON.parse((await importFiles(first)).stdout);
  expect(again).toMatchObject({ dataset: "gdelt", rows: 40, accepted: 0, duplicates: 40, grouped: 0, events: 0 });

  fileOf("more/20191102.export.CSV", gdeltRows(30, 20));
  fileOf("more/20191103.export.CSV", gdeltRows(50, 10));
  const more = JSON.parse((await importFiles(path.join(folder, "more"), "--id", "gdelt")).stdout);
  expect(more).toMatchObject({ dataset: "gdelt", rows: 30, accepted: 20, duplicates: 10 });
});

it.each([
  ["no file", () => [], /Name one file/],
  ["a file that is not there", () => [path.join(folder, "none.csv")], /There is no file “none.csv”/],
  ["a web page", () => [fileOf("a.CSV", "<!DOCTYPE html><html><title>Gone</title></html>")], /is a web page/],
  ["a kind that does not exist", () => ["x.csv", "--dataset", "news"], /"news" is no kind of dataset/],
  ["an unknown option", () => ["x.csv", "--all"], /Unknown option "--all"/],
  ["an option without its value", () => ["x.csv", "--id"], /--id needs a value/],
  ["an id that is none", () => [fileOf("b.CSV", gdeltRows(0, 3)), "--id", "../b"], /is no id of a dataset/],
  ["a mapping that is none", () => ["x.csv", "--mapping", fileOf("m.json", "{")], /The mapping ".*" is no JSON/],
])("says what is wrong with %s", async (_, args, sentence) => {
  const { status, stdout, stderr } = await importFiles(...args());
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});
