import { execFile } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { env, environmentWith } from "@/server/env";

/** How the folders begin in which backups wait to be sent. */
const DOWNLOADS = ".download-";

/** A backup that can be sent. */
export interface StreamedBackup {
  size: number;
  body: ReadableStream<Uint8Array>;
}

// Next loads a module once per layer; one backup is made at a time in the whole process.
const holder = globalThis as { ententeBackup?: boolean };

/**
 * Makes a backup in a process of its own, so that the pages answer meanwhile, and opens it to be sent; the file goes
 * when it was sent or nobody takes it any more. Gives the command's sentence where it could not be made; `runs` while
 * another is made; `over-network` where the server answers a whole network, since a backup holds what may not be given on.
 */
export async function streamBackup(): Promise<StreamedBackup | { problem: string } | "runs" | "over-network"> {
  const { dataFolder, trustsNetwork } = env();
  if (trustsNetwork) return "over-network";
  if (holder.ententeBackup) return "runs";
  holder.ententeBackup = true;
  try {
    return await makeAndOpen(dataFolder);
  } finally {
    holder.ententeBackup = false;
  }
}

async function makeAndOpen(dataFolder: string): Promise<StreamedBackup | { problem: string }> {
  const root = path.join(/* turbopackIgnore: true */ dataFolder, "backups");
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(path.join(root, DOWNLOADS));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const file = path.join(folder, "entente.backup");
  const problem = await run(["--import", "tsx", "scripts/entente.ts", "backup", file], dataFolder);
  if (problem !== undefined) {
    remove();
    return { problem };
  }
  const { size } = statSync(file);
  const stream = createReadStream(file).once("close", remove);
  return { size, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> };
}

/** What a command says of why it failed; undefined when it did not. */
function run(args: readonly string[], dataFolder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: environmentWith({ ENTENTE_DATA: dataFolder }) }, (error, _out, said) =>
      resolve(error ? said.trim().split("\n").at(-1) || error.message : undefined),
    );
  });
}

/** Removes backups that were to be sent when the program ended. */
export function removeBrokenDownloads(): void {
  const root = path.join(/* turbopackIgnore: true */ env().dataFolder, "backups");
  const left = existsSync(root) ? readdirSync(root).filter((name) => name.startsWith(DOWNLOADS)) : [];
  for (const name of left) rmSync(path.join(root, name), { recursive: true, force: true });
}
