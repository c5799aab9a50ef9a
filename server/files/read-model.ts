import { readFileSync } from "node:fs";
import path from "node:path";

/** What a JSON file of `data/models` holds. Throws when it is missing or malformed. */
export function readModel(name: string): unknown {
  return JSON.parse(readFileSync(path.join(process.cwd(), "data", "models", `${name}.json`), "utf8"));
}
