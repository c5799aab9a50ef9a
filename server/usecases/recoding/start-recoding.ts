import { setTimeout as pause } from "node:timers/promises";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { addRecodingRun, endRecodingRun, noteNotRecoded, readRecodingRun } from "@/server/store/recoding/recoding-runs";
import { recodeDocument } from "../recode-document";

// Next loads a module once per layer; a run goes on whichever of them began it.
const holder = globalThis as { ententeRecoding?: Promise<void> };

/**
 * Begins to code all documents of another version again, in the background, one after the other, each whole or not at
 * all; gives the number of the run, or undefined while another goes on. Between two documents as much time is left to
 * others as the last one took.
 */
export async function startRecoding(): Promise<number | undefined> {
  const run = await addRecodingRun(CODER_VERSION);
  if (!run) return undefined;
  holder.ententeRecoding = recodeAll(run.id, run.documentIds);
  return run.id;
}

/** Resolves when the run that this process began last has ended. */
export async function recodingEnded(): Promise<void> {
  await holder.ententeRecoding;
}

async function recodeAll(runId: number, documentIds: readonly string[]): Promise<void> {
  try {
    for (const documentId of documentIds) {
      if (readRecodingRun(runId)?.isCancelWanted) return await endRecodingRun(runId, "cancelled");
      const begun = performance.now();
      await recodeOne(runId, documentId);
      await pause(performance.now() - begun);
    }
    await endRecodingRun(runId, "done");
  } catch {
    // The store itself cannot be written: what is done is done, and the rest still waits.
    await endRecodingRun(runId, "stopped").catch(() => undefined);
  }
}

async function recodeOne(runId: number, documentId: string): Promise<void> {
  try {
    await recodeDocument(documentId, runId);
  } catch (fault) {
    await noteNotRecoded(runId, documentId, fault instanceof Error ? fault.message : String(fault));
  }
}
