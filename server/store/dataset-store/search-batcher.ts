import type { SearchBatch } from "./search-writer";

const MOST_EVENTS = 4_096;
const FIRST_BYTES = 2 ** 20;

/** Gathers words of events to batches. */
export class SearchBatcher {
  private ids = new Float64Array(MOST_EVENTS);
  private ends = new Uint32Array(MOST_EVENTS);
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private count = 0;
  private used = 0;

  get isFull(): boolean {
    return this.count >= MOST_EVENTS;
  }

  /** Adds words to the event that is gathered. */
  words(from: Buffer, start: number, end: number): void {
    if (this.used + end - start > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (this.used + end - start));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    this.used += from.copy(this.bytes, this.used, start, end);
  }

  /** Ends an event. */
  end(id: number): void {
    if (this.count === this.ids.length) this.grow();
    this.ids[this.count] = id;
    this.ends[this.count++] = this.used;
  }

  private grow(): void {
    const { ids, ends } = this;
    this.ids = new Float64Array(2 * ids.length);
    this.ends = new Uint32Array(2 * ends.length);
    this.ids.set(ids);
    this.ends.set(ends);
  }

  /** What has been gathered since the last time; the bytes are the receiver's. */
  take(): SearchBatch | undefined {
    if (this.count === 0) return undefined;
    const bytes = new Uint8Array(this.bytes.subarray(0, this.used));
    const batch = { ids: this.ids.slice(0, this.count), ends: this.ends.slice(0, this.count), bytes };
    this.count = 0;
    this.used = 0;
    return batch;
  }
}
