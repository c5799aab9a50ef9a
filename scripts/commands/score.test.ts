import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { CommandFault } from "./command-fault";
import { score as scoreCommand } from "./score";

const folder = mkdtempSync(path.join(tmpdir(), "entente-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** What the command prints, or the sentence of its fault, which the command line prints alone (exit code 1). */
function score(...args: string[]): { stdout: string; fault: string } {
  let stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  try {
    scoreCommand(args);
    return { stdout, fault: "" };
  } catch (fault) {
    if (!(fault instanceof CommandFault)) throw fault;
    return { stdout, fault: fault.message };
  }
}

const fileOf = (name: string, rows: readonly (object | string)[]) => {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"));
  return file;
};

const ARTICLE = {
  id: "one",
  date: "2025-11-09",
  text: "Pakistan accused Afghanistan of sheltering militants. Iran offered to mediate between Pakistan and Afghanistan.",
  events: [{ source: "PAK", target: "AFG", plover: "ACCUSE", quad: 3, modality: "asserted" }],
  mediations: [{ mediators: ["IRN"], parties: ["AFG", "PAK"], state: "offered" }],
  actors: ["AFG", "IRN", "PAK"],
};
const SENTENCE = {
  id: 7,
  origin: "mine",
  date: "",
  text: "Pakistan accused Afghanistan of sheltering militants.",
  partial: true,
  noEvent: false,
  events: [{ source: "PAKGOV", target: "AFGGOV", sourceText: "Pakistan", plover: "ACCUSE", quad: 3 }],
};

describe("score GOLD", () => {
  it("prints every level with the plain guess beside it", () => {
    const { fault, stdout } = score(fileOf("articles.jsonl", [ARTICLE]));
    expect(fault).toBe("");
    for (const level of ["actors", "directed dyad", "inter-state dyad", "quad class", "type", "mediator", "modality"])
      expect(stdout).toMatch(
        new RegExp(`^${level}\\b.* \\d\\.\\d{3}  \\d\\.\\d{3}  \\d\\.\\d{3} .* \\d\\.\\d{3}$`, "m"),
      );
    expect(stdout).toMatch(/^ACCUSE /m);
  });

  it("prints the same as JSON", () => {
    const { stdout } = score(fileOf("json.jsonl", [ARTICLE]), "--json");
    const { levels, naive, types } = JSON.parse(stdout);
    expect(Object.keys(levels)).toEqual(expect.arrayContaining(["actors", "dyad", "type", "mediator", "state"]));
    expect(levels.mediator).toMatchObject({ gold: 2, precision: 1, recall: 1, f1: 1 });
    expect(naive.levels.dyad).toMatchObject({ right: 1, gold: 1 });
    expect(types["ACCUSE"]).toMatchObject({ gold: 1 });
  });

  it("selects lines, and reads sentences with country codes", () => {
    const file = fileOf("sentences.jsonl", [SENTENCE, { ...SENTENCE, id: 8, origin: "others", noEvent: true }]);
    const { stdout } = score(file, "--json", "--only", "origin=mine", "--only", "noEvent=False");
    expect(JSON.parse(stdout)).toMatchObject({ scheme: "country", textCount: 1, levels: { type: { f1: 1 } } });
    expect(score(file, "--only", "origin=nobody").fault).toBe(`No line of "${file}" fits origin=nobody.`);
  });

  it("scores predictions of another coder, CAMEO codes too, and counts what they lack", () => {
    const gold = fileOf("gold.jsonl", [SENTENCE, { ...SENTENCE, id: 9 }]);
    const made = fileOf("made.jsonl", [{ id: 7, events: [{ source: "PAK", target: "AFG", code: "112" }] }]);
    const { stdout } = score(gold, "--predictions", made, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      textsWithoutPrediction: 1,
      levels: { type: { precision: 1, recall: 0.5 } },
    });
  });

  it("scores names of actors", () => {
    const names = fileOf("names.jsonl", [
      { id: "a", actor: "the Turkish army", expect_country: "TUR", expect_code_1: "MIL" },
      { id: "b", actor: "a farmer", expect_country: "" },
    ]);
    const { stdout } = score(names, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ country: { right: 2, gold: 2 }, sector: { right: 1, gold: 1 } });
  });

  const faults: [string, readonly (object | string)[], string][] = [
    ["a line that is no JSON", [ARTICLE, "{"], "line 2: This is no JSON object."],
    [
      "an unknown type",
      [{ ...ARTICLE, events: [{ source: "A", target: "B", plover: "HUG" }] }],
      "line 1: “HUG” is unknown",
    ],
    ["a missing text", [{ id: "x" }], "line 1: The field “text” is missing or wrong."],
    ["an unknown state", [{ ...ARTICLE, mediations: [{ state: "maybe" }] }], "line 1: “maybe” is unknown"],
    ["an id that stands twice", [ARTICLE, ARTICLE], 'line 2: the id "one" stands in line 1 already.'],
    ["an empty file", [], "holds no lines."],
  ];
  it.each(faults)("says what is wrong: %s", (name, rows, sentence) => {
    const { stdout, fault } = score(fileOf(`${name.replaceAll(" ", "-")}.jsonl`, rows));
    expect(stdout).toBe("");
    expect(fault).toContain(sentence);
    expect(fault).not.toContain("\n");
  });

  it("says that a file is missing or an option wrong", () => {
    expect(score("nowhere.jsonl").fault).toBe('The file "nowhere.jsonl" does not exist.');
    const file = fileOf("options.jsonl", [ARTICLE]);
    expect(score(file, "--loud").fault).toBe('Unknown option "--loud".');
    expect(score(file, "--only", "origin").fault).toContain("write --only FIELD=VALUE");
    expect(score(file, "--scheme", "cameo").fault).toContain("Unknown scheme");
    expect(score().fault).toContain("Name one file of gold");
  });
});
