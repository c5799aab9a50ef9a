import { toDirectedRows } from "@/lib/coder/to-directed-rows";
import { isDay, type Day } from "@/lib/relations/day";
import { MAX_TEXT_BYTES } from "@/lib/relations/document-input";
import { toDocumentText, utf8Length } from "@/lib/relations/document-text";
import { toSourceDocument } from "@/server/usecases/code-document-input";
import { codeHere } from "@/server/workers/code-here";
import { CommandFault } from "./command-fault";

interface Line {
  id: unknown;
  text: string;
  date: Day;
}

/**
 * Codes each line `{"id","text","date"}` and prints one line of rows for it. A line that cannot be read is named on
 * standard error and left out, all others are coded; the exit code is then 1.
 */
export function codeLines(text: string, fallbackDate: Day): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      process.stdout.write(`${JSON.stringify(toRows(parseLine(line, fallbackDate)))}\n`);
    } catch (fault) {
      if (!(fault instanceof CommandFault)) throw fault;
      process.stderr.write(`Line ${index + 1} ${fault.message}\n`);
      process.exitCode = 1;
    }
  }
}

function toRows({ id, text, date }: Line): object {
  const document = toSourceDocument({ title: "", publisher: "", publishedDate: date, text }, "en");
  const { events, mediations, actors } = codeHere(document);
  return {
    id,
    events: toDirectedRows(events),
    mediations: mediations.map(({ mediators, parties, state, host }) => ({
      mediators,
      parties,
      state,
      ...(host ? { host } : {}),
    })),
    actors,
  };
}

/** A line without a date takes the fallback; the text may be empty. Throws a CommandFault. */
function parseLine(line: string, fallbackDate: Day): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CommandFault("is no JSON.");
  }
  const row = value as { id?: unknown; text?: unknown; date?: unknown } | null;
  if (typeof row?.text !== "string") throw new CommandFault('has no "text".');
  const text = toDocumentText(row.text);
  if (utf8Length(text) > MAX_TEXT_BYTES) throw new CommandFault(`has a text of more than ${MAX_TEXT_BYTES} bytes.`);
  const date = row.date === undefined || row.date === null || row.date === "" ? fallbackDate : row.date;
  if (!isDay(date)) throw new CommandFault(`has a "date" that is no day: ${JSON.stringify(date)}.`);
  return { id: row.id, text, date };
}
