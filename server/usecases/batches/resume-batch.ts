import { randomUUID } from "node:crypto";
import { readBatches, takeBatch } from "@/server/store/batches/batch-rows";
import { runBatch } from "./run-batch";

/**
 * Goes on with a batch that was cancelled, failed or was broken off, from the first document that it has not dealt with;
 * `ended` waits for its end. Undefined where it goes on elsewhere, has ended, or its files are gone.
 */
export async function resumeBatch(id: number): Promise<{ ended: Promise<void> } | undefined> {
  const runner = randomUUID();
  if (!readBatches({ id })[0]?.canResume || !(await takeBatch(id, runner))) return undefined;
  return { ended: runBatch(id, runner) };
}
