import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { codeDocument } from "@/lib/coder/code-document";
import { toDirectedRows, type DirectedRow } from "@/lib/coder/to-directed-rows";
import type { Lexicon } from "@/lib/lexicon/lexicon";
import { isDay } from "@/lib/relations/day";
import { MAX_TEXT_BYTES } from "@/lib/relations/document-input";
import { isCountedModality } from "@/lib/relations/modality";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readLexicon } from "@/server/files/read-lexicon";
import { CommandFault } from "./command-fault";

const STANDARD_INPUT = "-";

/** Codes one text, or with `--jsonl` one text a line, and prints JSON. */
export function code(args: string[]): void {
  const isLines = args.includes("--jsonl");
  const dateAt = args.indexOf("--date");
  const date = dateAt < 0 ? new Date().toISOString().slice(0, 10) : args[dateAt + 1];
  if (!isDay(date)) throw new CommandFault(`"${date ?? ""}" is no day: write --date YYYY-MM-DD.`);
  const files = args.filter((arg, i) => !arg.startsWith("--") && (dateAt < 0 || i !== dateAt + 1));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--jsonl" && arg !== "--date");
  if (unknown) throw new CommandFault(`Unknown option "${unknown}".`);
  if (files.length > 1 || (files.length === 0 && !isLines))
    throw new CommandFault("Name one file, or - for standard input.");
  const text = readInput(files[0] ?? STANDARD_INPUT);
  if (isLines) return codeLines(text, date);
  if (text.trim() === "") throw new CommandFault("The text is empty: there is nothing to code.");
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES)
    throw new CommandFault(
      `The text has ${Buffer.byteLength(text)} bytes; at most ${MAX_TEXT_BYTES} are coded at once.`,
    );
  const document = toDocument(text, date);
  const { events, mediations } = codeDocument(document, readLexicon());
  process.stdout.write(`${JSON.stringify({ document, events, mediations }, undefined, 2)}\n`);
}

function readInput(file: string): string {
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : file, "utf8");
  } catch (fault) {
    const reason =
      fault instanceof Error && "code" in fault && fault.code === "ENOENT" ? "does not exist" : "cannot be read";
    throw new CommandFault(`The file "${file}" ${reason}.`);
  }
}

function codeLines(text: string, fallbackDate: string): void {
  const lexicon = readLexicon();
  const output: string[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() !== "") output.push(JSON.stringify(codeLine(line, index + 1, fallbackDate, lexicon)));
  });
  process.stdout.write(output.map((line) => `${line}\n`).join(""));
}

function codeLine(line: string, lineNumber: number, fallbackDate: string, lexicon: Lexicon): object {
  const { id, text, date } = parseLine(line, lineNumber);
  const day = isDay(date) ? date : fallbackDate;
  const { events, mediations } = codeDocument(toDocument(text, day), lexicon);
  const rows = toDirectedRows(events);
  return {
    id,
    events: rows,
    mediations: mediations.map(({ mediators, parties, state, host }) => ({
      mediators,
      parties,
      state,
      ...(host ? { host } : {}),
    })),
    actors: [...new Set(rows.filter(isCounted).flatMap((row) => [row.source, row.target]))].sort(),
  };
}

const isCounted = (row: DirectedRow) => isCountedModality(row.modality, row.plover);

function parseLine(line: string, lineNumber: number): { id: unknown; text: string; date?: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CommandFault(`Line ${lineNumber} is no JSON.`);
  }
  const row = value as { id?: unknown; text?: unknown; date?: unknown } | null;
  if (typeof row?.text !== "string") throw new CommandFault(`Line ${lineNumber} has no "text".`);
  return { id: row.id, text: row.text, date: row.date };
}

function toDocument(text: string, publishedDate: string): SourceDocument {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { id: sha256.slice(0, 12), title: "", publisher: "", publishedDate, language: "en", text, sha256 };
}
