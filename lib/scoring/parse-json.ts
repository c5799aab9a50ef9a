import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

/** The object that a line of a JSON Lines file holds, or the fault that it holds none. */
export function parseJson(line: string): Outcome<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { ok: true, value: value as Record<string, unknown> };
  return { ok: false, faults: [{ code: "line-no-json", message: message("coder.lineNoJson") }] };
}
