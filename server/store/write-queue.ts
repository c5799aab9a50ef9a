import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Runs writes one after the other, each to its end before the next begins.
 *
 * The adapter has one connection: a write made beside an open transaction would join it, and be gone if that one
 * rolls back. A write inside a write would wait for itself, so it is refused.
 */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<true>();

  run<T>(work: () => Promise<T> | T): Promise<T> {
    if (this.inside.getStore()) return Promise.reject(new Error("a write was begun inside a write"));
    const result = this.last.then(() => this.inside.run(true, work));
    this.last = result.catch(() => undefined);
    return result;
  }
}
