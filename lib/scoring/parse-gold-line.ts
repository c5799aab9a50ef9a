import { isDay } from "@/lib/relations/day";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { GoldDocument } from "./gold-document";
import { parseGoldText } from "./parse-gold-text";
import { parseJson } from "./parse-json";

/** Reads one line of data/gold (JSON), or says what is wrong with it. There, every text has its date. */
export function parseGoldLine(line: string): Outcome<GoldDocument> {
  const row = parseJson(line);
  if (!row.ok) return row;
  const parsed = parseGoldText(row.value, "whole");
  if (!parsed.ok) return parsed;
  if (isDay(parsed.value.date)) return { ok: true, value: row.value as unknown as GoldDocument };
  const fault = message("coder.goldFieldInvalid", { field: "date" });
  return { ok: false, faults: [{ code: "gold-line-invalid", field: "date", message: fault }] };
}
