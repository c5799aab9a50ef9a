import type { DocumentBatch } from "@/lib/relations/document-batch";
import { MAX_PUBLISHER_LENGTH } from "@/lib/relations/document-input";
import { isDay } from "@/lib/relations/day";
import type { Fault } from "@/lib/relations/fault";
import { inWords } from "@/scripts/start/say";
import { findDocumentFiles } from "@/server/files/document-files/find-document-files";
import { addDocuments } from "@/server/usecases/batches/add-documents";
import { cancelBatch } from "@/server/usecases/batches/cancel-batch";
import { exportBatchProblems } from "@/server/usecases/batches/export-batch-problems";
import { closeStore } from "@/server/usecases/close-store";
import { CommandFault } from "./command-fault";

export const ADD_DOCUMENTS_USAGE =
  "add-documents FILE|FOLDER… [--publisher NAME] [--date YYYY-MM-DD] [--leave-out-near] [--problems]";

/**
 * Adds all documents of files, folders, zips and lists and prints a summary as JSON; progress goes to standard error, with
 * `--problems` the problems as CSV too. Begun again after it was broken off, it adds what is missing.
 */
export async function addManyDocuments(args: string[]): Promise<void> {
  const { paths, publisher, publishedDate, leavesOutNear, showsProblems } = parseArgs(args);
  const files = [];
  for (const path of paths) {
    const found = await findDocumentFiles(path);
    if (!found.ok) throw new CommandFault(sentences(found.faults));
    files.push(...found.value);
  }
  let id = 0;
  const cancel = () => void cancelBatch(id);
  process.once("SIGINT", cancel);
  try {
    const outcome = await addDocuments(
      files,
      { publisher, publishedDate, leavesOutNear },
      { onNoted: (noted) => (id = noted), onProgress: showProgress },
    );
    if (process.stderr.isTTY) process.stderr.write("\n");
    if (!outcome.ok) throw new CommandFault(sentences(outcome.faults));
    const batch = outcome.value;
    if (showsProblems && batch.problemCount > 0)
      process.stderr.write(await exportBatchProblems(id, (word) => wordOf(word)));
    process.stdout.write(`${JSON.stringify(summaryOf(batch))}\n`);
    if (batch.fault) throw new CommandFault(sentences([batch.fault]));
  } finally {
    process.off("SIGINT", cancel);
    await closeStore();
  }
}

function parseArgs(args: readonly string[]) {
  const paths: string[] = [];
  const options = { publisher: "", publishedDate: "", leavesOutNear: false, showsProblems: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "--leave-out-near") options.leavesOutNear = true;
    else if (arg === "--problems") options.showsProblems = true;
    else if (arg === "--publisher" || arg === "--date") {
      const value = args[++i];
      if (value === undefined || value.startsWith("--")) throw new CommandFault(`${arg} needs a value.`);
      if (arg === "--publisher") options.publisher = value;
      else options.publishedDate = value;
    } else if (arg.startsWith("--")) throw new CommandFault(`Unknown option "${arg}".`);
    else paths.push(arg);
  }
  if (paths.length === 0) throw new CommandFault(`Name one file or folder, or several: ${ADD_DOCUMENTS_USAGE}`);
  if (options.publishedDate !== "" && !isDay(String(options.publishedDate)))
    throw new CommandFault(`"${options.publishedDate}" is no day: write --date YYYY-MM-DD.`);
  if (options.publisher.length > MAX_PUBLISHER_LENGTH)
    throw new CommandFault(`The publisher's name may have ${MAX_PUBLISHER_LENGTH} characters.`);
  return { paths, ...options };
}

function showProgress({ position, total, pace }: DocumentBatch): void {
  if (!process.stderr.isTTY) return;
  const left = pace && total !== undefined ? `, ${Math.ceil((total - position) / pace)} s left` : "";
  process.stderr.write(
    `\r\x1b[K${position} of ${total ?? "?"} documents${pace ? `, ${pace.toFixed(1)}/s` : ""}${left}`,
  );
}

function summaryOf(batch: DocumentBatch): object {
  return {
    documents: batch.position,
    added: batch.addedCount,
    duplicates: batch.duplicateCount,
    nearDuplicates: batch.nearCount + batch.leftOutCount,
    leftOut: batch.leftOutCount,
    problems: batch.problemCount,
    seconds: Math.round(batch.seconds * 10) / 10,
    state: batch.state,
    batch: batch.id,
  };
}

function sentences(faults: readonly Fault[]): string {
  return faults.map((fault) => inWords(fault.message)).join("\n");
}

function wordOf(expected: string): string {
  return inWords({ id: `batches.expected.${expected}` });
}
