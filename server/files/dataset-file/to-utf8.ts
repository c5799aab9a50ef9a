import type { DatasetEncoding, ReadingNotes } from "./dataset-file";
import type { Blocks } from "./read-blocks";
import { decodeWindows1252 } from "./windows-1252";

const LF = 10;
const CR = 13;

/**
 * The same text as UTF-8 whose lines end with LF or CRLF: other encodings are converted, NUL characters left out and
 * counted, and the lone CR of old Macintosh files becomes LF. Bytes of a file in UTF-8 are not checked here.
 */
export async function* toUtf8(blocks: Blocks, encoding: DatasetEncoding, notes: ReadingNotes): Blocks {
  const decoder = encoding === "utf-8" ? undefined : decoderOf(encoding);
  let isMacintosh: boolean | undefined;
  for await (const block of blocks) {
    const converted = decoder ? Buffer.from(decoder.decode(block)) : block;
    const bytes = converted.includes(0) ? withoutNul(converted, notes) : converted;
    isMacintosh ??= bytes.includes(CR) && !bytes.includes(LF);
    if (isMacintosh) for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at)) bytes[at] = LF;
    yield bytes;
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest);
}

function withoutNul(bytes: Buffer, notes: ReadingNotes): Buffer {
  const kept = Buffer.from(bytes.filter((byte) => byte !== 0));
  notes.nulCharacters += bytes.length - kept.length;
  return kept;
}

function decoderOf(encoding: DatasetEncoding): { decode(bytes: Buffer): string; end(): string } {
  if (encoding === "windows-1252") return { decode: decodeWindows1252, end: () => "" };
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
