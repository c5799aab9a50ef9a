import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ListColumns } from "@/lib/relations/document-batch";
import { MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import type { FileRowProblem } from "@/lib/relations/import-run";
import { message } from "@/lib/relations/message";
import { toFileFault } from "@/server/files/dataset-file/file-fault";
import { openZip } from "@/server/files/document-files/open-zip";
import type { BatchFile } from "@/server/store/batches/batch-rows";
import { openList, type DocumentList, type ListRow } from "./list-rows";

/** One document to be, or why there is none; `line` is 1 for a document that is a whole file. */
export type BatchItem = { fileName: string; line: number } & (
  | { kind: "file"; read: () => Promise<Outcome<Uint8Array>> }
  | { kind: "row"; cells: ListRow["cells"] }
  | { kind: "problem"; problem: FileRowProblem }
);

/** A list was opened: its columns, and what they are taken to say. */
export type OnList = (list: Pick<DocumentList, "columns" | "chosen">) => void;

const LIST = /\.(csv|tsv|tab|jsonl|ndjson)$/i;
const ZIP = /\.zip$/i;

/**
 * All documents of some files, in an order that depends on the files alone: those of a folder or zip by name, those of a
 * list by line. Nothing but lists is read before it is asked for. What cannot be read is a problem in its place.
 */
export async function* batchItems(
  files: readonly BatchFile[],
  columns?: ListColumns,
  onList?: OnList,
): AsyncGenerator<BatchItem, void> {
  for (const file of files) {
    if (ZIP.test(file.name)) yield* itemsOfZip(file, columns, onList);
    else if (LIST.test(file.name)) yield* itemsOfList(await openList(file.path, file.name, columns), file.name, onList);
    else yield { kind: "file", fileName: file.name, line: 1, read: () => readWhole(file) };
  }
}

async function* itemsOfZip(
  file: BatchFile,
  columns: ListColumns | undefined,
  onList: OnList | undefined,
): AsyncGenerator<BatchItem, void> {
  const zip = await openZip(file.path, file.name, file.sizeBytes);
  if (!zip.ok) return yield fileProblem(file.name, zip.faults[0]!.code);
  try {
    if (zip.value.files.length === 0) yield fileProblem(file.name, "zip-empty");
    for (const { name, read } of zip.value.files) {
      const fileName = `${file.name}/${name}`;
      if (ZIP.test(name)) yield fileProblem(fileName, "zip-nested");
      else if (LIST.test(name))
        yield* itemsOfList(await openList(file.path, fileName, columns, name), fileName, onList);
      else yield { kind: "file", fileName, line: 1, read } as const;
    }
  } finally {
    zip.value.close();
  }
}

async function* itemsOfList(
  list: Outcome<DocumentList>,
  fileName: string,
  onList: OnList | undefined,
): AsyncGenerator<BatchItem, void> {
  if (!list.ok) return yield fileProblem(fileName, list.faults[0]!.code);
  onList?.(list.value);
  if (list.value.chosen.text === undefined) return yield fileProblem(fileName, "text-column");
  for await (const row of list.value.rows()) {
    if ("problem" in row)
      yield { kind: "problem", fileName, line: row.problem.line, problem: { ...row.problem, fileName } };
    else yield { kind: "row", fileName, ...row };
  }
}

/** A file that brings nothing, and why. */
function fileProblem(fileName: string, expected: string): BatchItem {
  return {
    kind: "problem",
    fileName,
    line: 1,
    problem: { fileName, line: 1, value: path.basename(fileName), expected },
  };
}

async function readWhole({ path: file, name, sizeBytes }: BatchFile): Promise<Outcome<Uint8Array>> {
  if (sizeBytes > MAX_UPLOAD_BYTES) {
    const text = message("faults.file-too-large", { size: sizeBytes });
    return { ok: false, faults: [{ code: "file-too-large", field: "file", message: text }] };
  }
  try {
    return { ok: true, value: await readFile(/* turbopackIgnore: true */ file) };
  } catch (error) {
    return { ok: false, faults: [toFileFault(error, name).toFault()] };
  }
}
