import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { addRecodingRun, endRecodingRun, noteNotRecoded, readRecodingRun } from "@/server/store/recoding/recoding-runs";
import { codeAgain, recodeDocument, saveCodedAgain, type CodedAgain } from "../recode-document";
import { saveLexiconActors } from "../save-lexicon-actors";

/** Documents that are coded before they are written one after the other: each time, pages wait for a new count. */
const WRITTEN_TOGETHER = 100;

// Next loads a module once per layer; a run goes on whichever of them began it.
const holder = globalThis as { ententeRecoding?: Promise<void> };

/**
 * Begins to code all documents of another version again, in the background, one after the other, each whole or not at
 * all; gives the number of the run, or undefined while another goes on. Between two documents as much time is left to
 * others as the last one took; they are written a hundred at a time, each in its own transaction, since all counts follow
 * what is written.
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
    await saveLexiconActors();
    for (let start = 0; start < documentIds.length; start += WRITTEN_TOGETHER) {
      const coded: CodedAgain[] = [];
      for (const documentId of documentIds.slice(start, start + WRITTEN_TOGETHER)) {
        if (readRecodingRun(runId)?.isCancelWanted) return await endRecodingRun(runId, "cancelled");
        const begun = performance.now();
        await tryWith(runId, documentId, async () => {
          const again = await codeAgain(documentId);
          if (again) coded.push(again);
        });
        await pause(performance.now() - begun);
      }
      for (const again of coded) await tryWith(runId, again.documentId, () => write(runId, again));
    }
    await endRecodingRun(runId, "done");
  } catch {
    // The store itself cannot be written: what is done is done, and the rest still waits.
    await endRecodingRun(runId, "stopped").catch(() => undefined);
  }
}

async function write(runId: number, again: CodedAgain): Promise<void> {
  if ((await saveCodedAgain(again, runId)) === "edited") await recodeDocument(again.documentId, runId);
  // Requests that came meanwhile go first.
  await nextTurn();
}

async function tryWith(runId: number, documentId: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    await noteNotRecoded(runId, documentId, fault instanceof Error ? fault.message : String(fault));
  }
}
