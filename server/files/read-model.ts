import { readFileSync } from "node:fs";
import path from "node:path";

/** What a JSON file of `data/models` holds. Throws when it is missing or malformed. */
export function readModel(name: string): unknown {
  return JSON.parse(readModelBytes(`${name}.json`).toString("utf8"));
}

/** The bytes of a file of `data/models`. Throws when it is missing. */
export function readModelBytes(fileName: string): Buffer {
  return readFileSync(path.join(process.cwd(), "data", "models", fileName));
}
