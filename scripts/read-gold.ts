import { readFileSync } from "node:fs";
import type { GoldDocument } from "@/lib/scoring/gold-document";
import { parseGoldLine } from "@/lib/scoring/parse-gold-line";

/** The texts of a gold file. Throws with file, line and field when one is malformed. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const parsed = parseGoldLine(line);
      if (!parsed.ok) throw new Error(`${file}, line ${index + 1}: the field "${parsed.faults[0]?.field}" is wrong.`);
      return [parsed.value];
    });
}
