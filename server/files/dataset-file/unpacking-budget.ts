import { FileFault } from "./file-fault";

/** Below this many bytes a file may unpack to whatever it likes. */
export const FREE_UNPACKED_BYTES = 100_000_000;
/**
 * How many times its own size a file may unpack to. Event data pack 5 to 30 times, the most repetitive made-up rows 300
 * times; bombs reach the 1,032 times that deflate allows, nested or overlapping ones far more.
 */
export const MAX_UNPACKING_RATIO = 500;

/** Counts what is read of a file and what it unpacks to, over all its members and layers. */
export class UnpackingBudget {
  bytesRead = 0;
  #unpacked = 0;

  constructor(private readonly sizeBytes: number) {}

  read(bytes: number): void {
    this.bytesRead += bytes;
  }

  unpack(bytes: number, name: string): void {
    this.#unpacked += bytes;
    if (this.#unpacked > Math.max(FREE_UNPACKED_BYTES, this.sizeBytes * MAX_UNPACKING_RATIO))
      throw new FileFault("file-unpacks-too-large", { name, ratio: MAX_UNPACKING_RATIO });
  }
}
