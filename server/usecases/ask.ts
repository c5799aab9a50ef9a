import { keepCube } from "@/server/workers/keep-cube";
import type { Reading, ReadingTask } from "@/server/workers/reading";
import { threads } from "@/server/workers/threads";

/**
 * Asks one of the reading use cases, e.g. `ask("getOverview", filter)`; it is answered in a reader thread, so that
 * counting over millions of events keeps nobody else waiting. Throws a WorkerFault, or an error with the message of
 * the use case's own.
 */
export async function ask<Name extends keyof Reading>(
  name: Name,
  ...args: Parameters<Reading[Name]>
): Promise<Awaited<ReturnType<Reading[Name]>>> {
  await keepCube();
  return (await threads().reading.run({ name, args } as ReadingTask)) as Awaited<ReturnType<Reading[Name]>>;
}
