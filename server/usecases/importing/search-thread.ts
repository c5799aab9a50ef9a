import type { SearchBatch, SearchSink } from "@/server/store/dataset-store/search-writer";
import { WorkerThread } from "@/server/workers/worker-thread";
import type { SearchTask } from "@/server/workers/write-search";

/** Batches that wait for the thread at most. */
const MOST_WAITING = 4;
/** A step that takes longer will not end, in milliseconds. */
const MAX_STEP_MS = 600_000;

/** Has a thread of its own write the full-text index of a new dataset, beside the one that writes the events. */
export class SearchThread implements SearchSink {
  private readonly thread = new WorkerThread<SearchTask, undefined>("write-search", MAX_STEP_MS);
  private waiting: Promise<unknown>[] = [];
  private fault: unknown;

  constructor(file: string) {
    this.send({ step: "open", file });
  }

  async add(batch: SearchBatch): Promise<void> {
    this.send({ step: "add", batch });
    if (this.waiting.length > MOST_WAITING) await this.waiting.shift();
    if (this.fault) throw this.fault;
  }

  async finish(): Promise<void> {
    this.send({ step: "finish" });
    await this.settle();
    if (this.fault) throw this.fault;
  }

  async abandon(): Promise<void> {
    this.send({ step: "abandon" });
    await this.settle();
  }

  private send(task: SearchTask): void {
    this.waiting.push(
      this.thread.run(task).catch((error: unknown) => {
        this.fault ??= error;
      }),
    );
  }

  private async settle(): Promise<void> {
    await Promise.all(this.waiting);
    await this.thread.end();
  }
}
