import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { GoldText } from "@/lib/scoring/gold-text";
import { parseGoldText } from "@/lib/scoring/parse-gold-text";
import { parseJson } from "@/lib/scoring/parse-json";
import type { ComparedAct } from "./compared-document";

/** Lines of one file at most. */
export const MOST_GOLD_LINES = 5_000;

/**
 * The documents of a file of gold (JSON Lines, actors as codes) by id. A fault names the file (`first`, `second`) and
 * the line that cannot be read, an id that comes twice, or that the file is empty or too long.
 */
export function parseGoldFile(file: string, name: "first" | "second"): Outcome<Map<string, GoldText>> {
  const texts = new Map<string, GoldText>();
  const lines = file.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = parseJson(line);
    const parsed = row.ok ? parseGoldText(row.value, "whole") : row;
    if (!parsed.ok)
      return {
        ok: false,
        faults: [...refuseFile("line-unreadable", name, { line: index + 1 }).faults, ...parsed.faults],
      };
    if (texts.has(parsed.value.id)) return refuseFile("id-twice", name, { line: index + 1, id: parsed.value.id });
    texts.set(parsed.value.id, parsed.value);
    if (texts.size > MOST_GOLD_LINES) return refuseFile("too-many-lines", name, { most: MOST_GOLD_LINES });
  }
  if (texts.size === 0) return refuseFile("no-line", name, {});
  return { ok: true, value: texts };
}

/** The directed acts of a document of gold; those without actors or type cannot be compared. */
export function goldActs({ events = [] }: GoldText): ComparedAct[] {
  return events.flatMap(({ source, target, types: [type], isMutual, modality = "asserted" }) =>
    type === undefined || source === "" || target === ""
      ? []
      : [{ source, target, type, isReciprocal: isMutual, modality }],
  );
}

/** A fault in one of two files that are compared. */
export function refuseFile(
  code: string,
  file: string,
  values: Record<string, string | number>,
): Extract<Outcome<never>, { ok: false }> {
  return {
    ok: false,
    faults: [{ code, field: file, message: message(`faults.agreement.${code}`, { file, ...values }) }],
  };
}
