/** Imports as the command line does, in a process of its own; writes its summary, and then its peak memory in bytes. */
import { importFiles } from "@/scripts/commands/import";
import { peakMemory } from "./peak-memory";

await importFiles(process.argv.slice(2));
process.stdout.write(`${JSON.stringify({ peakBytes: peakMemory() })}\n`);
