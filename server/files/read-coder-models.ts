import { readFileSync } from "node:fs";
import path from "node:path";
import type { CoderModels } from "@/lib/coder/coder-models";
import { estimateWith, type ConfidenceModel } from "@/lib/coder/confidence/confidence-model";

const CONFIDENCE_FILE = path.join(process.cwd(), "data", "models", "confidence.json");
let cached: CoderModels | undefined;

/** The coder's models of `data/models`, read once per process. Throws when a file is missing or malformed. */
export function readCoderModels(): CoderModels {
  cached ??= { estimateConfidence: estimateWith(JSON.parse(readFileSync(CONFIDENCE_FILE, "utf8")) as ConfidenceModel) };
  return cached;
}
