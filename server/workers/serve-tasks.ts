import { parentPort } from "node:worker_threads";
import type { Task, TaskResult } from "./worker-thread";

/** Makes the file that calls it the entry of a thread: does each task that comes and sends back what it gave. */
export function serveTasks<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  parentPort?.on("message", async ({ id, input }: Task<Input>) => {
    let result: TaskResult<Output>;
    try {
      result = { id, output: await work(input) };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
      result = {
        id,
        error: error instanceof Error ? error.message : String(error),
        ...(code !== undefined && { code }),
      };
    }
    parentPort?.postMessage(result);
  });
}
