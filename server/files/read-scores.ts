import { readFileSync } from "node:fs";
import path from "node:path";

/** What `data/gold/scores.json` holds. Throws when it is missing or malformed. */
export function readScores(): unknown {
  return JSON.parse(readFileSync(path.join(process.cwd(), "data", "gold", "scores.json"), "utf8"));
}
