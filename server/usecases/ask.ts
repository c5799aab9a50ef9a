import { deserialize, serialize } from "node:v8";
import { requestLanguage } from "@/messages/request-language";
import { dataVersion } from "@/server/store/data-version";
import { keepCube } from "@/server/workers/keep-cube";
import type { Reading, ReadingTask } from "@/server/workers/reading";
import { threads } from "@/server/workers/threads";
import { languageSaid } from "./view/asked-language";

/**
 * Asks one of the reading use cases, e.g. `ask("getOverview", filter)`; it is answered in a reader thread, so that
 * counting over millions of events keeps nobody else waiting. The same question over the same data is answered once
 * and then from memory. Names are in the language that `inLanguage` says, else in that of the request. Throws a
 * WorkerFault, or an error with the message of the use case's own.
 */
export async function ask<Name extends keyof Reading>(
  name: Name,
  ...args: Parameters<Reading[Name]>
): Promise<Awaited<ReturnType<Reading[Name]>>> {
  const task = { ...({ name, args } as ReadingTask), language: languageSaid() ?? (await requestLanguage()) };
  const version = dataVersion();
  await keepCube();
  const { reading, kept } = threads();
  // JSON would write a set, a map and what is undefined alike.
  const question = serialize(task).toString("latin1");
  const answer = await kept.answerTo(question, version, () => reading.run(task));
  return deserialize(answer) as Awaited<ReturnType<Reading[Name]>>;
}

/** The same for what is asked once and is too large to keep; names are in English. */
export async function askOnce<Name extends keyof Reading>(
  name: Name,
  ...args: Parameters<Reading[Name]>
): Promise<Awaited<ReturnType<Reading[Name]>>> {
  await keepCube();
  const answer = await threads().reading.run({ name, args } as ReadingTask);
  return deserialize(answer) as Awaited<ReturnType<Reading[Name]>>;
}
