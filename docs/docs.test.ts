import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DROP_REASONS } from "@/lib/relations/drop-reason";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { MEDIATION_STATE_GLYPHS, MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { MODALITIES } from "@/lib/relations/modality";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { REVIEW_STATES } from "@/lib/relations/review-state";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const trackedFiles = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((file) => file && existsSync(path.join(root, file)));
/** Cells of all table rows of a text; the formatter pads them. */
const tableRows = (markdown: string) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[ :-]+\|/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf("|"))
        .split("|")
        .map((cell) => cell.trim()),
    );
const firstCells = (markdown: string) => tableRows(markdown).map((cells) => cells[0]!);

describe("documentation", () => {
  it("has no internal link that leads nowhere", () => {
    const broken: string[] = [];
    for (const file of trackedFiles().filter(
      (name) => name.endsWith(".md") && !name.startsWith("data/samples/reports"),
    )) {
      for (const [, target] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|mailto:|#)/.test(target!)) continue;
        const linked = path.join(root, path.dirname(file), target!.split("#")[0]!);
        if (!existsSync(linked)) broken.push(`${file}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("explains every model and column of the database", () => {
    const dictionary = read("docs/data-dictionary.md");
    const missing: string[] = [];
    for (const [, model, body] of read("prisma/schema.prisma").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
      const section = new RegExp(`^## ${model}\\n([\\s\\S]*?)(?=^## )`, "m").exec(`${dictionary}\n## `)?.[1];
      const explained = section === undefined ? [] : firstCells(section);
      for (const [, column, type] of body!.matchAll(/^ {2}(\w+) +(\w+)/gm)) {
        const isScalar = ["String", "Int", "Float", "Boolean"].includes(type!);
        if (isScalar && !explained.includes(column!)) missing.push(`${model}.${column}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("explains every drop reason and every expectation of an import", () => {
    const cells = firstCells(read("docs/data-dictionary.md").split("## Files of imported datasets")[1]!);
    const { expected } = JSON.parse(read("messages/en/datasets.json")) as { expected: Record<string, string> };
    const words = [...DROP_REASONS, ...Object.keys(expected)];
    expect(words.filter((word) => !cells.includes(word))).toEqual([]);
  });

  it("explains every word of the vocabulary", () => {
    const cells = firstCells(read("docs/glossary.md"));
    const words = [...EVENT_TYPES, ...MODALITIES, ...PARTICIPANT_ROLES, ...MEDIATION_STATES, ...REVIEW_STATES];
    expect(words.filter((word) => !cells.includes(word))).toEqual([]);
    const rows = tableRows(read("docs/glossary.md")).map((row) => row.slice(0, 2).join(" "));
    for (const state of MEDIATION_STATES) expect(rows).toContain(`${state} ${MEDIATION_STATE_GLYPHS[state]}`);
  });

  it("names every setting in the README", () => {
    const readme = read("README.md");
    const settings = [...read("server/env.ts").matchAll(/\b(ENTENTE_[A-Z_]+|PORT|HOST)\b/g)].map((match) => match[1]!);
    expect(settings.length).toBeGreaterThan(2);
    expect([...new Set(settings)].filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([]);
  });

  it("shows the import rules that are enforced", () => {
    const config = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs")) as {
      forbidden: { name: string; comment: string }[];
    };
    const enforced = config.forbidden
      .filter((rule) => rule.name.startsWith("one-way: "))
      .map((rule) => {
        const allowed = /may import only: (.*)\. See/.exec(rule.comment)![1]!;
        return `${rule.name.slice("one-way: ".length)}: ${allowed === "nothing of ours" ? "–" : allowed}`;
      });
    const documented = tableRows(read("docs/architecture.md")).map((cells) => cells.join(": "));
    expect(enforced.filter((row) => !documented.includes(row))).toEqual([]);
  });

  it("records decisions in one form", () => {
    for (const file of readdirSync(path.join(root, "docs/decisions"))) {
      const text = read(`docs/decisions/${file}`);
      expect(file).toMatch(/^\d{3}-[a-z0-9-]+\.md$/);
      for (const part of ["Status: ", "## Context", "## Decision", "## Consequences", "## Refused"])
        expect(`${file} ${text.includes(part)} ${part}`).toBe(`${file} true ${part}`);
    }
  });

  it("has a README in every folder of data, with origin and licence", () => {
    for (const folder of readdirSync(path.join(root, "data"), { withFileTypes: true }).filter((f) => f.isDirectory())) {
      const text = read(`data/${folder.name}/README.md`).toLowerCase();
      expect(text).toContain("origin");
      expect(text).toContain("licence");
    }
  });

  it("speaks of no machine's own paths", () => {
    const offenders = trackedFiles().filter(
      (file) => /\.(ts|tsx|mjs|cjs|md|json|csv|css|yml)$/.test(file) && /\/(work|home|root)\/[a-z]/.test(read(file)),
    );
    expect(offenders.filter((file) => file !== "package-lock.json" && file !== "docs/docs.test.ts")).toEqual([]);
  });
});
