import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

/** Below the bound up to which the server passes a body on whole; see `proxyClientMaxBodySize`. */
export const MAX_PIECE_BYTES = 16_000_000;

/**
 * The body of a request as a stream that must say its length, since a longer one than is passed on would arrive cut
 * off without a word. A fault when it says none, or one above the bound.
 */
export function boundBody(request: Request): Outcome<ReadableStream<Uint8Array>> {
  const stated = request.headers.get("content-length") ?? "";
  if (/^\d{1,15}$/.test(stated) && Number(stated) <= MAX_PIECE_BYTES)
    return { ok: true, value: request.body ?? new Blob([]).stream() };
  const text = message("faults.import.piece-too-large", { maximum: MAX_PIECE_BYTES });
  return { ok: false, faults: [{ code: "body-too-large", message: text }] };
}
