import type { CoderModels } from "@/lib/coder/coder-models";
import { estimateWith, type ConfidenceModel } from "@/lib/coder/confidence/confidence-model";
import { buildParser } from "@/lib/coder/parser/build-parser";
import { readModel, readModelBytes } from "@/server/files/read-model";

let cached: CoderModels | undefined;

/** The coder's models of `data/models`, read once per thread. Throws when a file is missing or malformed. */
export function coderModels(): CoderModels {
  cached ??= {
    estimateConfidence: estimateWith(readModel("confidence") as ConfidenceModel),
    parser: buildParser(readModelBytes("english-parser.bin")),
  };
  return cached;
}
