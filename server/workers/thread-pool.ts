import { WorkerThread } from "./worker-thread";

/** Several threads that do the same: a task goes to the one that has the fewest before it. */
export class ThreadPool<Input, Output> {
  private readonly threads: { thread: WorkerThread<Input, Output>; waiting: number }[];

  /** `entry` is a file of this folder, without its ending. */
  constructor(entry: string, size: number, maxMilliseconds: number) {
    this.threads = Array.from({ length: size }, () => ({
      thread: new WorkerThread<Input, Output>(entry, maxMilliseconds),
      waiting: 0,
    }));
  }

  /** Tells each thread something before every task that comes after. */
  tell(input: Input): void {
    for (const { thread } of this.threads) thread.tell(input);
  }

  /** Does a task in the thread that is free first. Throws a WorkerFault, or an error with the message of the task's own. */
  async run(input: Input): Promise<Output> {
    const chosen = this.threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
    chosen.waiting += 1;
    try {
      return await chosen.thread.run(input);
    } finally {
      chosen.waiting -= 1;
    }
  }
}
