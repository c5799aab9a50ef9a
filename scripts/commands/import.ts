import { readFileSync } from "node:fs";
import { DATASET_KINDS, type DatasetKind } from "@/lib/relations/dataset-kind";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import type { Fault } from "@/lib/relations/fault";
import { parseColumnMapping } from "@/lib/relations/parse-column-mapping";
import type { ImportRun } from "@/lib/relations/import-run";
import { inWords } from "@/scripts/start/say";
import { listDatasetFiles } from "@/server/files/dataset-file/list-dataset-files";
import { cancelImport } from "@/server/usecases/cancel-import";
import { importDataset } from "@/server/usecases/import-dataset";
import type { ImportFile } from "@/server/usecases/importing/open-import-file";
import { closeStore } from "@/server/usecases/close-store";
import { CommandFault } from "./command-fault";
import { importProgressBar } from "./import-progress-bar";

const VALUES = ["--dataset", "--name", "--id", "--mapping", "--version", "--licence", "--citation", "--url"] as const;
const SWITCHES = ["--date-added"] as const;

type Options = Partial<Record<(typeof VALUES)[number], string>> & Partial<Record<(typeof SWITCHES)[number], true>>;

/** Imports files, or folders of them, into a dataset and prints a summary as JSON; progress goes to standard error. */
export async function importFiles(args: string[]): Promise<void> {
  const { paths, options } = parseArgs(args);
  const kind = parseKind(options["--dataset"]);
  const mapping = options["--mapping"] === undefined ? undefined : readMapping(options["--mapping"]);
  const files = await findFiles(paths);
  const bar = importProgressBar(process.stderr);
  let runId = 0;
  const cancel = () => void cancelImport(runId);
  process.once("SIGINT", cancel);
  try {
    const outcome = await importDataset(
      files,
      {
        choices: {
          ...(kind && { kind }),
          ...(mapping && { mapping }),
          ...(options["--date-added"] && { usesDateAdded: true }),
        },
        papers: papersOf(options),
        ...(options["--id"] !== undefined && { datasetId: options["--id"] }),
        addsToNamesake: true,
      },
      { onProgress: bar.show, onNoted: (id) => (runId = id) },
    );
    bar.end();
    if (!outcome.ok) throw new CommandFault(sentences(outcome.faults) + hintOf(outcome.faults));
    process.stdout.write(`${JSON.stringify(summaryOf(outcome.value))}\n`);
  } finally {
    bar.end();
    process.off("SIGINT", cancel);
    await closeStore();
  }
}

function parseArgs(args: readonly string[]): { paths: string[]; options: Options } {
  const paths: string[] = [];
  const options: Options = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const option = VALUES.find((name) => name === arg);
    if (option) {
      const value = args[++i];
      if (value === undefined || value.startsWith("--")) throw new CommandFault(`${option} needs a value.`);
      options[option] = value;
    } else if (SWITCHES.includes(arg as (typeof SWITCHES)[number])) options[arg as (typeof SWITCHES)[number]] = true;
    else if (arg.startsWith("--")) throw new CommandFault(`Unknown option "${arg}".`);
    else paths.push(arg);
  }
  if (paths.length === 0) throw new CommandFault("Name one file or folder, or several.");
  return { paths, options };
}

function parseKind(kind: string | undefined): DatasetKind | undefined {
  if (kind === undefined || DATASET_KINDS.includes(kind as DatasetKind)) return kind as DatasetKind | undefined;
  throw new CommandFault(`"${kind}" is no kind of dataset: write --dataset ${DATASET_KINDS.join("|")}.`);
}

async function findFiles(paths: readonly string[]): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const found = await listDatasetFiles(path);
    if (!found.ok) throw new CommandFault(sentences(found.faults));
    files.push(...found.value);
  }
  return files;
}

function readMapping(file: string): ColumnMapping {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (fault) {
    const reason = fault instanceof SyntaxError ? "is no JSON" : "cannot be read";
    throw new CommandFault(`The mapping "${file}" ${reason}.`);
  }
  const parsed = parseColumnMapping(value);
  if ("wrong" in parsed) throw new CommandFault(`The mapping "${file}" is none: "${parsed.wrong}" is wrong.`);
  return parsed.mapping;
}

function papersOf(options: Options) {
  const { "--name": name, "--version": version, "--licence": licence, "--citation": citation, "--url": url } = options;
  const given = { name, version, licence, citation, url };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function summaryOf(run: ImportRun): object {
  return {
    dataset: run.datasetId,
    rows: run.rowCount,
    accepted: run.acceptedCount,
    rejected: run.rejectedCount,
    duplicates: run.duplicateCount,
    grouped: run.groupedCount,
    seconds: (Date.parse(run.finishedAt ?? run.updatedAt) - Date.parse(run.startedAt)) / 1_000,
    dropped: run.dropped,
    statements: run.statementCount,
    events: run.newEventCount,
    run: run.id,
  };
}

/** What to write on the command line where a page would ask. */
function hintOf(faults: readonly Fault[]): string {
  return faults.some(({ code }) => code === "table-needs-mapping")
    ? `\nWrite --mapping FILE, or --dataset ${DATASET_KINDS.join("|")} if it is one of these.`
    : "";
}

function sentences(faults: readonly Fault[]): string {
  return faults.map((fault) => inWords(fault.message)).join("\n");
}
