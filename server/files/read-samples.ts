import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDay, type Day } from "@/lib/relations/day";
import { toDocumentText } from "@/lib/relations/document-text";

/** One report of the sample collection. */
export interface SampleReport {
  fileName: string;
  title: string;
  publisher: string;
  publishedDate: Day;
  text: string;
}

const ROOT = /* turbopackIgnore: true */ process.cwd();
const REPORTS = path.join(ROOT, "data", "samples", "reports");
/** What decides how the sample comes out: its texts, the dictionaries, and the coder with its rules. */
const ORIGINS = ["data/samples/reports", "data/lexicon", "data/models", "lib/coder", "lib/lexicon"];
const IRRELEVANT = /\.test\.ts$|^README\.md$/;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** The reports of `data/samples/reports` in the order of their file names. Throws on a malformed one. */
export function readSampleReports(folder: string = REPORTS): SampleReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((fileName) => parseSampleReport(fileName, readFileSync(path.join(folder, fileName), "utf8")));
}

/** A report from its file: lines `name: value` between two lines `---`, then the text. */
export function parseSampleReport(fileName: string, content: string): SampleReport {
  const [, head, body] = FRONT_MATTER.exec(content.replace(/^\ufeff/, "")) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${fileName}: no front matter between lines of ---`);
  const field = (name: string) => {
    const value = new RegExp(`^${name}:[ \\t]*(.+)$`, "m").exec(head)?.[1]?.trim();
    if (!value) throw new Error(`${fileName}: no ${name}`);
    return value.replace(/^(["'])(.*)\1$/, "$2");
  };
  const publishedDate = field("date");
  if (!isDay(publishedDate)) throw new Error(`${fileName}: ${publishedDate} is no day`);
  const text = toDocumentText(body);
  if (text === "") throw new Error(`${fileName}: no text`);
  return { fileName, title: field("title"), publisher: field("publisher"), publishedDate, text };
}

let fingerprint: string | undefined;

/**
 * SHA-256 over all that decides how the sample comes out; a start that finds another one loads it anew. Taken once,
 * since a process codes with the rules that it began with.
 */
export function sampleFingerprint(): string {
  fingerprint ??= hashOf(ORIGINS.flatMap((origin) => filesOf(path.join(ROOT, origin))));
  return fingerprint;
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(path.relative(ROOT, file).replaceAll(path.sep, "/")).update("\0");
    hash.update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !IRRELEVANT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
