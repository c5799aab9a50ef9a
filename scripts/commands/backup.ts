import path from "node:path";
import { backUp, restore } from "@/server/usecases/back-up";
import { StoreFault } from "@/server/store/store-fault";
import { inWords } from "@/scripts/start/say";
import { CommandFault } from "./command-fault";

/** Writes everything into one file, and prints what it holds as JSON. */
export async function backup(args: string[]): Promise<void> {
  const file = oneFile(args, "backup");
  const { bytes, entries } = await inOneSentence(() => backUp(file));
  print({ file, bytes, files: entries.length });
}

/** Puts a backup in the place of the data folder's state, and prints where that lies now as JSON. */
export async function restoreFrom(args: string[]): Promise<void> {
  const file = oneFile(args, "restore");
  const { before, about, entries } = await inOneSentence(() => Promise.resolve(restore(file)));
  print({ file, ...about, files: entries.length, before });
}

function oneFile(args: readonly string[], command: string): string {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || file.startsWith("-"))
    throw new CommandFault(`Name one file: npm run -s entente -- ${command} FILE`);
  return path.resolve(file);
}

async function inOneSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFault) throw new CommandFault(inWords(error.fault.message));
    throw error;
  }
}

function print(summary: object): void {
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}
