import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ChartModel } from "@/lib/charts/chart-model";

/**
 * SHA-256 of a chart's model as canonical JSON, in 64 hexadecimal digits: equal for equal contents, whatever the order
 * of the fields, and another as soon as one number, note or name differs.
 */
export function chartHash(model: ChartModel): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(model))));
}

/** JSON without spaces, its fields in the order of their names; what is undefined is left out (RFC 8785 for our values). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}
