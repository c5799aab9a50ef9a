import { readFileSync } from "node:fs";
import { isDay } from "@/lib/relations/day";
import { decodeText } from "@/server/files/decode-text";
import { codeDocumentInput } from "@/server/usecases/code-document-input";
import { codeHere } from "@/server/workers/code-here";
import { inWords } from "@/scripts/start/say";
import { codeLines } from "./code-lines";
import { CommandFault } from "./command-fault";

const STANDARD_INPUT = "-";
const OPTIONS = ["--jsonl", "--date"];

/** Codes one text, or with `--jsonl` one text a line, and prints JSON. */
export async function code(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg.startsWith("--") && !OPTIONS.includes(arg));
  if (unknown) throw new CommandFault(`Unknown option "${unknown}".`);
  const isLines = args.includes("--jsonl");
  const dateAt = args.indexOf("--date");
  const date = dateAt < 0 ? new Date().toISOString().slice(0, 10) : args[dateAt + 1];
  if (!isDay(date)) throw new CommandFault(`"${date ?? ""}" is no day: write --date YYYY-MM-DD.`);
  const files = args.filter((arg, i) => !arg.startsWith("--") && (dateAt < 0 || i !== dateAt + 1));
  if (files.length > 1 || (files.length === 0 && !isLines))
    throw new CommandFault("Name one file, or - for standard input.");
  const text = readText(files[0] ?? STANDARD_INPUT);
  if (isLines) return codeLines(text, date);
  const input = { text, title: "", publisher: "", publishedDate: date, url: "" };
  const outcome = await codeDocumentInput(input, codeHere);
  if (!outcome.ok) throw new CommandFault(outcome.faults.map((fault) => inWords(fault.message)).join("\n"));
  const { document, coded, warnings } = outcome.value;
  for (const warning of warnings) process.stderr.write(`${inWords(warning)}\n`);
  const { events, mediations } = coded;
  process.stdout.write(`${JSON.stringify({ document, events, mediations }, undefined, 2)}\n`);
}

function readText(file: string): string {
  const name = file === STANDARD_INPUT ? "The standard input" : `The file "${file}"`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === STANDARD_INPUT ? 0 : file);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : "";
    const reason = { ENOENT: "does not exist", EISDIR: "is a folder" }[String(code)] ?? "cannot be read";
    throw new CommandFault(`${name} ${reason}.`);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new CommandFault(`${name} is not readable text. Save it as UTF-8 and try again.`);
  return decoded.value;
}
