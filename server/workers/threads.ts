import type { CodedDocument } from "@/lib/relations/coded-document";
import type { Outcome } from "@/lib/relations/fault";
import type { FileText, MarkedUpKind } from "@/server/files/read-file-text";
import type { CubeImage } from "@/server/store/cube-image";
import type { AskedTask } from "./asked-task";
import type { CodingTask } from "./code-with-aliases";
import { KeptAnswers } from "./kept-answers";
import { ThreadPool } from "./thread-pool";
import { WorkerThread } from "./worker-thread";

interface Threads {
  coding: WorkerThread<CodingTask, CodedDocument>;
  /** The cube of the store's present generation, from an earlier one. */
  cube: WorkerThread<CubeImage | undefined, CubeImage>;
  /** Texts out of files. */
  files: WorkerThread<{ bytes: Uint8Array; kind: MarkedUpKind }, Outcome<FileText>>;
  /** Use cases that read; their answers are written as bytes. */
  reading: ThreadPool<AskedTask, Uint8Array>;
  /** Answers of the reading threads. */
  kept: KeptAnswers;
  /** Bodies of the HTTP interface. */
  keptBodies: KeptAnswers;
}

/** Far above what the longest text that is taken needs on a slow machine. */
const MAX_CODING_MS = 120_000;
/** Far above what an honest file needs. */
const MAX_FILE_MS = 20_000;
/** Far above what any page needs. */
const MAX_READING_MS = 120_000;
/** Ten million events are read anew in about a minute. */
const MAX_REFRESH_MS = 1_800_000;
const READERS = 2;

// Next loads a module once per layer (pages, routes, actions); the threads must be one set for the whole process.
const holder = globalThis as { ententeThreads?: Threads };

/** The threads of this process for work that would keep it from answering. */
export function threads(): Threads {
  return (holder.ententeThreads ??= {
    coding: new WorkerThread("code-document", MAX_CODING_MS),
    cube: new WorkerThread("refresh-cube", MAX_REFRESH_MS),
    files: new WorkerThread("read-file-text", MAX_FILE_MS),
    reading: new ThreadPool("read", READERS, MAX_READING_MS),
    kept: new KeptAnswers(),
    keptBodies: new KeptAnswers(),
  });
}
