import { message } from "@/lib/relations/message";
import type { Outcome } from "@/lib/relations/fault";

/**
 * The text of a file: UTF-8, or UTF-16 by its byte order mark or its pattern of zeros, or the character set that an
 * HTML page declares. A file in none of them is refused rather than garbled.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { ok: true, value: text };
  } catch {
    // An unknown character set or bytes that are none of it: the fault below says so.
  }
  const fault = { code: "file-undecodable", field: "file", message: message("faults.file-undecodable") };
  return { ok: false, faults: [fault] };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 1024);
  const zerosAt = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zerosAt(1) > head.length / 4) return "utf-16le";
  if (zerosAt(0) > head.length / 4) return "utf-16be";
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(new TextDecoder("latin1").decode(head));
  // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  return declared && !/^utf-16/i.test(declared[1]!) ? declared[1]! : "utf-8";
}
