import { writeFileSync } from "node:fs";
import { closeStore } from "@/server/usecases/close-store";
import { exportGold } from "@/server/usecases/export-gold";
import { CommandFault } from "./command-fault";

const USAGE =
  "Name a file that is not there yet, or - for standard output: npm run -s entente -- export-gold [--reviewed-by NAME] -o FILE";

/** Writes the reviewed documents as gold that `score` reads, and says on standard error what it wrote and left out. */
export async function exportReviewedGold(args: string[]): Promise<void> {
  const isOfOne = args[0] === "--reviewed-by";
  const [flag, file, ...rest] = isOfOne ? args.slice(2) : args;
  if (rest.length > 0 || flag !== "-o" || file === undefined) throw new CommandFault(USAGE);
  try {
    const { documents, withheldCount } = await exportGold(isOfOne ? { reviewedBy: args[1] } : {});
    const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join("");
    if (file === "-") process.stdout.write(lines);
    else writeNew(file, lines);
    process.stderr.write(`${JSON.stringify({ documents: documents.length, withheld: withheldCount })}\n`);
  } finally {
    await closeStore();
  }
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (fault) {
    throw new CommandFault(`“${file}” was not written: ${(fault as Error).message}. ${USAGE}`);
  }
}
