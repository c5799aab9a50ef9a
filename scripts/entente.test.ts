import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

const folder = mkdtempSync(path.join(tmpdir(), "entente-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function entente(args: string[], input = ""): Promise<Answer> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/entente.ts", ...args];
    const child = execFile(process.execPath, command, { maxBuffer: 100_000_000 }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin!.on("error", () => undefined); // it may end before it has read all
    child.stdin!.end(input);
  });
}

const fileOf = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const TEXT = "Pakistan accused Afghanistan of sheltering militants.\r\nTürkiye met Pakistan and Afghanistan in Doha.\n";

describe.concurrent("code FILE", () => {
  it("prints the document, its events and mediations as JSON and nothing else", async ({ expect }) => {
    const { status, stdout, stderr } = await entente(["code", fileOf("a.txt", TEXT), "--date", "2025-11-09"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { document, events, mediations } = JSON.parse(stdout);
    expect(document).toMatchObject({ publishedDate: "2025-11-09", text: TEXT.trim().replace("\r", "") });
    expect(Array.isArray(mediations)).toBe(true);
    const accusation = events.find((event: { type: string }) => event.type === "ACCUSE");
    expect(Object.keys(accusation)).toEqual(
      expect.arrayContaining(["type", "quadClass", "cameoCode", "intensity", "sentiment", "modality", "confidence"]),
    );
    expect(accusation.participants[0]).toMatchObject({
      code: "PAK",
      name: "Pakistan",
      role: "source",
      text: "Pakistan",
    });
    const { start, end, quote, ruleId } = accusation.evidence;
    expect(document.text.slice(start, end)).toBe(quote);
    expect(ruleId).toEqual(expect.any(String));
  });

  it("reads standard input, a text of one strange sign too", async () => {
    const { status, stdout } = await entente(["code", "-"], "\u202e😀 ".repeat(50));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ events: [], mediations: [] });
  });

  it.each([
    ["a file that is not there", () => ["code", path.join(folder, "none.txt")], /does not exist/],
    ["a folder", () => ["code", folder], /is a folder|cannot be read/],
    ["a binary file", () => ["code", fileOf("bytes", Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 9]))], /not readable text/],
    ["an empty input", () => ["code", "-"], /no text/],
    ["no file", () => ["code"], /Name one file/],
    ["a day that does not exist", () => ["code", "-", "--date", "2025-02-30"], /"2025-02-30" is no day/],
    ["an unknown option", () => ["code", "-", "--all"], /Unknown option "--all"/],
    ["an unknown command", () => ["toString"], /Unknown command "toString"/],
    ["no command", () => [], /No command given/],
  ])("says what is wrong with %s", async (_, args, sentence) => {
    const { status, stdout, stderr } = await entente(args());
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("explains itself", async () => {
    expect(await entente(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("--jsonl"),
      stderr: "",
    });
  });
});

describe.concurrent("code --jsonl", () => {
  it("codes every line that can be read and names the others", async () => {
    const lines = [
      `\ufeff{"id":"1","text":"Israel attacked Iran.","date":"2025-06-13"}`,
      "{broken",
      "",
      `{"id":4}`,
      `{"id":"5","text":"Iran met Iraq.","date":"2025-13-01"}\r`,
      `{"id":"6","text":""}\r`,
      `{"id":"7","text":"Iran met Iraq in Baghdad."}`,
    ];
    const { status, stdout, stderr } = await entente(["code", "--jsonl", "-"], lines.join("\n"));
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "Line 2 is no JSON.",
      'Line 4 has no "text".',
      'Line 5 has a "date" that is no day: "2025-13-01".',
    ]);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(["1", "6", "7"]);
    expect(rows[0]).toEqual({
      id: "1",
      events: [
        {
          source: "ISR",
          target: "IRN",
          plover: "ASSAULT",
          quad: 4,
          modality: "asserted",
          reciprocal: false,
          confidence: expect.any(Number),
        },
      ],
      mediations: [],
      actors: ["IRN", "ISR"],
    });
    expect(rows[2].events).toHaveLength(1);
    expect(rows[2].events[0].reciprocal).toBe(true);
  });

  it("ends quietly when its reader has enough", async () => {
    const lines = Array.from({ length: 2_000 }, (_, id) => JSON.stringify({ id, text: "Iran met Iraq in Baghdad." }));
    const file = fileOf("many.jsonl", lines.join("\n"));
    const command = ["--import", "tsx", "scripts/entente.ts", "code", "--jsonl", file];
    const { stderr, stdout } = await new Promise<{ stderr: string; stdout: string }>((resolve) => {
      const child = execFile(process.execPath, command, (_error, out, err) => resolve({ stdout: out, stderr: err }));
      child.stdout!.once("data", () => child.stdout!.destroy());
    });
    expect(stdout).toContain('"id":0');
    expect(stderr).toBe("");
  });
});
