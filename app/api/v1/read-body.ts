import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

/** JSON may write each byte of a text of 1 MB as an escape of six; beside the text stand short fields. */
export const MAX_JSON_BYTES = 6_500_000;
/** A file of 20 MB with the form around it. */
export const MAX_FORM_BYTES = 20_100_000;

/**
 * Reads a body up to a bound and no further, whatever its Content-Length says; a longer one is a fault.
 */
export async function readBody(request: Request, maximum: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > maximum) {
        await reader.cancel();
        return tooLarge(maximum);
      }
      chunks.push(next.value);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, value: bytes };
}

/** Reads a JSON body within its bound. */
export async function readJson(request: Request): Promise<Outcome<unknown>> {
  const body = await readBody(request, MAX_JSON_BYTES);
  if (!body.ok) return body;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body.value)) };
  } catch {
    return { ok: false, faults: [{ code: "bad-json", message: message("faults.api.bad-json") }] };
  }
}

function tooLarge(maximum: number): Outcome<never> {
  const text = message("faults.api.body-too-large", { maximum });
  return { ok: false, faults: [{ code: "body-too-large", message: text }] };
}
