import { execFile } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { env, environmentWith } from "@/server/env";

/** A backup that can be sent. */
export interface StreamedBackup {
  size: number;
  body: ReadableStream<Uint8Array>;
}

/**
 * Makes a backup in a process of its own, so that the pages answer meanwhile, and opens it to be sent; the file goes
 * when it was sent or nobody takes it any more. Gives the command's sentence where it could not be made.
 */
export async function streamBackup(): Promise<StreamedBackup | { problem: string }> {
  const { dataFolder } = env();
  const root = path.join(/* turbopackIgnore: true */ dataFolder, "backups");
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(path.join(root, ".download-"));
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
