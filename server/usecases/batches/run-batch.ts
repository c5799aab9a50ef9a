import { createHash } from "node:crypto";
import { toDocumentText } from "@/lib/relations/document-text";
import type { BatchChoices, DocumentBatch } from "@/lib/relations/document-batch";
import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { dropBatchFiles } from "@/server/store/batches/batch-folder";
import { endBatch, HEARTBEAT_MS, readBatches, readBatchFiles, touchBatch } from "@/server/store/batches/batch-rows";
import { BatchTaken, saveBatchStep, type BatchStepOutcome } from "@/server/store/batches/save-batch-step";
import { findDocumentId } from "@/server/store/read-documents";
import { StoreFault } from "@/server/store/store-fault";
import { codeInThread } from "@/server/workers/code-in-thread";
import { codeDocumentInput } from "../code-document-input";
import { DOCUMENTS_DATASET } from "../documents-dataset";
import { saveLexiconActors } from "../save-lexicon-actors";
import { batchItems, type BatchItem } from "./batch-items";
import { bandAddedDocuments, findTelling } from "./find-telling";
import { prepareItem, toProblems } from "./prepare-item";

/** Progress is told this often at most, in milliseconds, since telling it counts all outcomes. */
const TELL_EVERY_MS = 200;

/**
 * Adds the documents of a batch from where it stands, one after the other, until it is done, cancelled or fails; each is
 * stored with the batch's position in one transaction. `runner` must have taken the batch. Never throws.
 */
export async function runBatch(id: number, runner: string, onProgress?: (batch: DocumentBatch) => void): Promise<void> {
  const heartbeat = setInterval(() => void touchBatch(id, runner).catch(() => undefined), HEARTBEAT_MS);
  try {
    const [batch] = readBatches({ id });
    if (!batch) return;
    await saveLexiconActors();
    await bandAddedDocuments();
    const isCancelled = (await countItems(batch, runner)) || (await addItems(batch, runner, onProgress));
    await endBatch(id, runner, isCancelled ? "cancelled" : "done");
    if (!isCancelled) dropBatchFiles(readBatchFiles(id));
  } catch (error) {
    if (error instanceof BatchTaken) return;
    if (!(error instanceof StoreFault)) console.error(error);
    const fault: Fault =
      error instanceof StoreFault ? error.fault : { code: "batch-failed", message: message("faults.batch-failed") };
    await endBatch(id, runner, "failed", fault).catch(() => undefined);
  } finally {
    clearInterval(heartbeat);
  }
}

/** Counts the documents of a batch that were not counted yet; true where it was cancelled meanwhile. */
async function countItems({ id, total, choices }: DocumentBatch, runner: string): Promise<boolean> {
  if (total !== undefined) return false;
  let count = 0;
  for await (const _item of batchItems(readBatchFiles(id), choices.columns)) {
    count += 1;
    if (count % 5_000 === 0 && (await touchBatch(id, runner))) return true;
  }
  return touchBatch(id, runner, count);
}

async function addItems(
  { id, choices, position: start }: DocumentBatch,
  runner: string,
  onProgress?: (batch: DocumentBatch) => void,
): Promise<boolean> {
  let position = 0;
  let toldAt = 0;
  for await (const item of batchItems(readBatchFiles(id), choices.columns)) {
    if (position >= start) {
      const outcome = await outcomeOf(item, choices);
      const { fileName, line } = item;
      const { isCancelWanted } = await saveBatchStep({ batchId: id, runner, position, fileName, line, outcome });
      if (onProgress && Date.now() - toldAt >= TELL_EVERY_MS) {
        toldAt = Date.now();
        onProgress(readBatches({ id })[0]!);
      }
      if (isCancelWanted) return true;
    }
    position += 1;
  }
  return false;
}

async function outcomeOf(item: BatchItem, choices: BatchChoices): Promise<BatchStepOutcome> {
  const prepared = await prepareItem(item, choices);
  if (prepared.kind === "problems") return { kind: "problem", problems: prepared.problems };
  const { input, dateOrigin } = prepared;
  const known = await findDocumentId(createHash("sha256").update(toDocumentText(input.text), "utf8").digest("hex"));
  if (known !== undefined) return { kind: "known", documentId: known };
  let telling: ReturnType<typeof findTelling> = { bands: [] };
  const coded = await codeDocumentInput(input, (document) => {
    telling = findTelling(document);
    // One telling has one "yesterday", whenever it was printed: its events are then the same events.
    return codeInThread({ ...document, publishedDate: telling.first?.codedAsOf ?? document.publishedDate });
  });
  if (!coded.ok) return { kind: "problem", problems: toProblems(item, coded.faults, input) };
  const { bands, first } = telling;
  if (first && choices.leavesOutNear) return { kind: "left-out", first };
  const { document, coded: found } = coded.value;
  const entry = { document, coded: found, dataset: DOCUMENTS_DATASET, addedAt: new Date().toISOString() };
  return { kind: "save", entry, bands, dateOrigin, ...(first && { first }) };
}
