import { isAscii, isUtf8 } from "node:buffer";
import type { ReadingNotes } from "./dataset-file";
import { decodeWindows1252 } from "./windows-1252";

const MULTI_BYTE = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;
// A character beyond the Basic Multilingual Plane as two surrogates of three bytes each (CESU-8).
const SURROGATE_PAIR = /\xED([\xA0-\xAF])([\x80-\xBF])\xED([\xB0-\xBF])([\x80-\xBF])/g;
const LONE_SURROGATE = /\xED[\xA0-\xBF][\x80-\xBF]/g;

/** Turns the bytes of lines into text, each line by what it shows itself to be, and counts what is no plain UTF-8. */
export class LineDecoder {
  /** `isSurelyUtf8`: somebody has said so, then whatever is none is damage. */
  constructor(
    private readonly notes: ReadingNotes,
    private readonly isSurelyUtf8 = false,
  ) {}

  /**
   * The line in valid UTF-8: itself if it is. A line of which most characters beyond ASCII are well-formed UTF-8 is
   * UTF-8 that was damaged; any other is read as Windows-1252.
   */
  mend(line: Buffer): Buffer {
    if (isUtf8(line)) return line;
    const bytes = line.toString("latin1");
    const joined = bytes.replaceAll(SURROGATE_PAIR, joinSurrogates).replaceAll(LONE_SURROGATE, "\xEF\xBF\xBD");
    const wellFormed = joined.match(MULTI_BYTE) ?? [];
    const covered = wellFormed.reduce((sum, { length }) => sum + length, 0);
    const stray = (joined.match(/[\x80-\xFF]/g)?.length ?? 0) - covered;
    if (this.isSurelyUtf8 || (wellFormed.length > 0 && wellFormed.length >= stray)) {
      this.notes.damagedLines++;
      return Buffer.from(Buffer.from(joined, "latin1").toString("utf8"));
    }
    this.notes.linesInWindows1252++;
    return Buffer.from(decodeWindows1252(line));
  }

  /** The same for many lines: they end with LF, and most blocks need nothing. */
  mendBlock(block: Buffer): Buffer {
    if (isAscii(block) || isUtf8(block)) return block;
    const lines: Buffer[] = [];
    for (let at = 0; at < block.length;) {
      const end = block.indexOf(10, at);
      const next = end < 0 ? block.length : end + 1;
      lines.push(this.mend(block.subarray(at, next)));
      at = next;
    }
    return Buffer.concat(lines);
  }
}

function joinSurrogates(_: string, ...[a, b, c, d]: string[]): string {
  const byte = (one: string | undefined) => one!.charCodeAt(0);
  const high = ((byte(a) & 0x0f) << 6) | (byte(b) & 0x3f);
  const low = ((byte(c) & 0x0f) << 6) | (byte(d) & 0x3f);
  return Buffer.from(String.fromCodePoint(0x10000 + (high << 10) + low)).toString("latin1");
}
