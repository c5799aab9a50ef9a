import type { LineDecoder } from "./line-decoder";
import { LF, type RowCutter } from "./row-cutter";
import type { RowSink } from "./row-sink";

/** The longest line that is read; longer ones are problems. */
export const MAX_LINE_BYTES = 8_000_000;

/** Puts blocks together to whole lines and has them cut; no more than one line and one block is ever held. */
export class BlockCutter {
  #pending: Buffer[] = [];
  #isSkipping = false;
  /** Bytes held for rows that are not whole yet. */
  pendingBytes = 0;

  constructor(
    private readonly sink: RowSink,
    private readonly cutter: RowCutter,
    private readonly decoder: LineDecoder,
  ) {}

  push(block: Buffer): void {
    let rest = block;
    if (this.#isSkipping) {
      const end = block.indexOf(LF);
      if (end < 0) return;
      this.#isSkipping = false;
      this.sink.line++;
      rest = block.subarray(end + 1);
    }
    const end = rest.lastIndexOf(LF) + 1;
    if (end > 0) this.#cut(rest.subarray(0, end), false);
    // A copy, so that a short rest does not keep its whole block.
    this.#keep(end > 0 ? Buffer.from(rest.subarray(end)) : rest);
    if (this.pendingBytes > MAX_LINE_BYTES) this.#skip();
  }

  end(): void {
    if (this.#isSkipping || this.pendingBytes === 0) return;
    this.#cut(Buffer.from("\n"), true);
  }

  #cut(lines: Buffer, isLast: boolean): void {
    const whole = this.pendingBytes > 0 ? Buffer.concat([...this.#pending, lines]) : lines;
    this.#pending = [];
    this.pendingBytes = 0;
    const mended = this.decoder.mendBlock(whole);
    const done = this.cutter.cut(mended, isLast);
    if (done < mended.length) this.#keep(Buffer.from(mended.subarray(done)));
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pending.push(bytes);
    this.pendingBytes += bytes.length;
  }

  #skip(): void {
    this.sink.problem(this.sink.line, Buffer.concat(this.#pending, 1000), "shorter-line");
    for (const bytes of this.#pending)
      for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) this.sink.line++;
    this.#pending = [];
    this.pendingBytes = 0;
    this.#isSkipping = true;
  }
}
