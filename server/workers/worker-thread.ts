import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Why a task gave no result: it took longer than it may, or its thread ended, e.g. for want of memory. */
export class WorkerFault extends Error {
  constructor(readonly reason: "time" | "ended") {
    super(`worker: ${reason}`);
    this.name = "WorkerFault";
  }
}

/** What goes to a thread and what comes back. */
export interface Task<Input> {
  id: number;
  input: Input;
}
export type TaskResult<Output> = { id: number; output: Output } | { id: number; error: string; code?: string };

const MAX_HEAP_MB = 1_024;
/** Room for what is short-lived, e.g. what a page is made of: what is gone before it is full is never moved about. */
const YOUNG_HEAP_MB = 16;

/**
 * One thread that does one task after the other, so that the server goes on answering meanwhile. It starts with the
 * first task and is kept for the next; one that takes too long is ended, and the task after it gets a new one.
 */
export class WorkerThread<Input, Output> {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  private first: Input | undefined;

  /** `entry` is a file of this folder, without its ending. */
  constructor(
    private readonly entry: string,
    private readonly maxMilliseconds: number,
    private readonly youngHeapMegabytes = YOUNG_HEAP_MB,
  ) {}

  /** Tells the thread something before every task that comes after; a thread that takes its place is told it too. */
  tell(input: Input): void {
    this.first = input;
    this.worker?.postMessage({ id: 0, input } satisfies Task<Input>);
  }

  /** Does a task after all before it. Throws a WorkerFault, or an error with the message and `code` of the task's own. */
  run(input: Input): Promise<Output> {
    const result = this.last.then(() => this.runNow(input));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread after all tasks before; a later task gets a new one. */
  async end(): Promise<void> {
    await this.last;
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = startWorker(this.entry, this.youngHeapMegabytes);
    // An idle thread that ends must not end the process; the next task gets a new one.
    worker
      .on("error", () => undefined)
      .on("exit", () => {
        if (this.worker === worker) this.worker = undefined;
      });
    if (this.first !== undefined) worker.postMessage({ id: 0, input: this.first } satisfies Task<Input>);
    return worker;
  }

  private runNow(input: Input): Promise<Output> {
    const worker = (this.worker ??= this.start());
    const id = ++this.count;
    return new Promise<Output>((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(limit);
        worker.off("message", take).off("error", end).off("exit", end);
        worker.unref();
        settle();
      };
      const giveUp = (reason: WorkerFault["reason"]) => {
        if (this.worker === worker) this.worker = undefined;
        finish(() => reject(new WorkerFault(reason)));
        void worker.terminate();
      };
      const take = (result: TaskResult<Output>) => {
        if (result.id !== id) return;
        finish(() =>
          "output" in result
            ? resolve(result.output)
            : reject(Object.assign(new Error(result.error), result.code !== undefined && { code: result.code })),
        );
      };
      const end = () => giveUp("ended");
      const limit = setTimeout(() => giveUp("time"), this.maxMilliseconds);
      worker.on("message", take).on("error", end).on("exit", end);
      worker.ref();
      worker.postMessage({ id, input } satisfies Task<Input>);
    });
  }
}

/**
 * The thread runs the sources themselves, as the command line does: the built pages hold no file that a thread could
 * start from, and so it is the same in the server, in scripts and in tests.
 */
function startWorker(entry: string, youngHeapMegabytes: number): Worker {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "server", "workers", `${entry}.ts`);
  const start = `import("tsx/esm/api").then(({ register }) => {
    register();
    return import(${JSON.stringify(pathToFileURL(file).href)});
  });`;
  return new Worker(start, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: youngHeapMegabytes },
  });
}
