import type { CodedDocument } from "@/lib/relations/coded-document";
import type { Outcome } from "@/lib/relations/fault";
import type { FileText, MarkedUpKind } from "@/server/files/read-file-text";
import type { CodingTask } from "./code-with-aliases";
import { WorkerThread } from "./worker-thread";

interface Threads {
  coding: WorkerThread<CodingTask, CodedDocument>;
  reading: WorkerThread<{ bytes: Uint8Array; kind: MarkedUpKind }, Outcome<FileText>>;
}

/** Far above what the longest text that is taken needs on a slow machine. */
const MAX_CODING_MS = 120_000;
/** Far above what an honest file needs. */
const MAX_READING_MS = 20_000;

// Next loads a module once per layer (pages, routes, actions); the threads must be one set for the whole process.
const holder = globalThis as { ententeThreads?: Threads };

/** The threads of this process for work that would keep it from answering. */
export function threads(): Threads {
  return (holder.ententeThreads ??= {
    coding: new WorkerThread("code-document", MAX_CODING_MS),
    reading: new WorkerThread("read-file-text", MAX_READING_MS),
  });
}
