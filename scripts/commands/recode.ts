import { closeStore } from "@/server/usecases/close-store";
import { listDocumentIds } from "@/server/usecases/list-document-ids";
import { recodeDocument } from "@/server/usecases/recode-document";
import { CommandFault } from "./command-fault";

/**
 * Codes documents again, all of them or those that are named, each in one transaction, so that what is done stays done
 * when it is broken off. Prints a line of JSON for each that came out otherwise, and a sum at the end.
 */
export async function recode(args: string[]): Promise<void> {
  const isAll = args.includes("--all");
  const named = args.filter((arg) => arg !== "--all");
  if (isAll === named.length > 0 || named.some((arg) => arg.startsWith("-")))
    throw new CommandFault("Name documents by their ids, or write --all: npm run -s entente -- recode --all|ID…");
  try {
    const sums = { documents: 0, same: 0, new: 0, gone: 0, changed: 0, conflicts: 0 };
    for (const id of isAll ? await listDocumentIds() : named) {
      const report = await recodeDocument(id);
      if (!report) throw new CommandFault(`There is no document ${id}.`);
      sums.documents += 1;
      sums.same += report.sameCount;
      for (const { kind, isConflict } of report.differences) {
        sums[kind] += 1;
        if (isConflict) sums.conflicts += 1;
      }
      if (report.differences.length > 0) process.stdout.write(`${JSON.stringify(report)}\n`);
    }
    process.stdout.write(`${JSON.stringify(sums)}\n`);
  } finally {
    await closeStore();
  }
}
