/**
 * `npx tsx scripts/calibrate.ts [SENTENCES.jsonl …]`: fits the model of confidence to the development half of
 * data/gold, and to collections of coded sentences where there are any, and writes data/models/confidence.json. The
 * test half is never read here: `npm run score` says how the model fares on it.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { estimateWith, type ConfidenceModel } from "@/lib/coder/confidence/confidence-model";
import { fitConfidence, type ConfidenceSample } from "@/lib/coder/confidence/fit-confidence";
import { reliabilityOf, type Reliability } from "@/lib/scoring/reliability";
import { CommandFault } from "./commands/command-fault";
import { isDevelopmentFile } from "./scoring/gold-files";
import { judgedSamples } from "./scoring/judged-samples";
import { readGoldFile } from "./scoring/read-gold-file";
import { reliabilityLines } from "./scoring/score-lines";

const GOLD_FOLDER = path.join("data", "gold");
const MODEL_FILE = path.join("data", "models", "confidence.json");
const SENTENCE_FOLDER = path.join("..", "shared", "eval");
const SENTENCE_FILES = ["dev.jsonl", "negatives-dev.jsonl"];
/** Collections that a program coded judge nothing. */
const MADE_BY_PROGRAMS = { field: "origin", value: "~petr2" };
const FALLBACK_DATE = "2000-01-01";
/** Share of the sure events that must be right on files left out, above the promised 80 %: unseen texts are harder. */
const AIM = 0.85;
const STEP = 0.05;
const MOST_CAUTION = 1.5;
/** Fewer sure events than this are no measure. */
const LEAST_SURE = 100;

interface Sample extends ConfidenceSample {
  file: string;
}

function main(named: readonly string[]): void {
  const found = SENTENCE_FILES.map((name) => path.join(SENTENCE_FOLDER, name)).filter((file) => existsSync(file));
  const files = [
    ...readdirSync(GOLD_FOLDER)
      .filter(isDevelopmentFile)
      .sort()
      .map((name) => path.join(GOLD_FOLDER, name)),
    ...(named.length > 0 ? named : found),
  ];
  const samples: Sample[] = [];
  const fittedTo: { file: string; texts: number; judgedEvents: number }[] = [];
  let texts = 0;
  for (const file of files) {
    const gold = readGoldFile(file, [MADE_BY_PROGRAMS]);
    const before = samples.length;
    for (const text of gold.texts)
      samples.push(...judgedSamples(text, gold.scheme, FALLBACK_DATE, texts++).map((sample) => ({ ...sample, file })));
    fittedTo.push({ file: path.basename(file), texts: gold.texts.length, judgedEvents: samples.length - before });
  }
  const caution = cautionFor(samples);
  const model = lowered(fitConfidence(samples), caution);
  console.log(`${samples.length} judged events, ${samples.filter(({ isWhole }) => isWhole).length} of whole texts.`);
  console.log(`On each file by a model fitted to the others, log odds lowered by ${caution}:`);
  console.log(reliabilityLines(crossValidated(samples, caution)!).join("\n"));
  mkdirSync(path.dirname(MODEL_FILE), { recursive: true });
  const origin = `scripts/calibrate.ts, coder ${CODER_VERSION}`;
  writeFileSync(MODEL_FILE, `${JSON.stringify({ origin, fittedTo, caution, ...model }, undefined, 2)}\n`);
  console.log(`Written to ${MODEL_FILE}.`);
}

/**
 * By how much the log odds are lowered: as little as makes the sure events right as often as the aim, on files left
 * out, or where no lowering does, what makes them right most often. Shares of few events say nothing. The rules were
 * written with an eye on all of these texts, so that they flatter.
 */
function cautionFor(samples: readonly Sample[]): number {
  let best = { caution: 0, share: 0 };
  for (let step = 0; step * STEP <= MOST_CAUTION; step++) {
    const caution = Number((step * STEP).toFixed(2));
    const sure = crossValidated(samples, caution)?.sure;
    if (!sure || sure.count < LEAST_SURE) break;
    if (sure.share > best.share) best = { caution, share: sure.share };
    if (sure.share >= AIM) break;
  }
  return best.caution;
}

const lowered = (model: ConfidenceModel, caution: number): ConfidenceModel => ({
  ...model,
  intercept: Number((model.intercept - caution).toFixed(4)),
});

/** Reliability on each file, written by another hand, of a model fitted to the others. */
function crossValidated(samples: readonly Sample[], caution: number): Reliability | undefined {
  const judged = [...new Set(samples.map(({ file }) => file))].map((file) => {
    const estimate = estimateWith(lowered(fitConfidence(samples.filter((sample) => sample.file !== file)), caution));
    return samples
      .filter((sample) => sample.isWhole && sample.file === file)
      .map(({ input, isRight }) => ({ confidence: estimate(input), isRight }));
  });
  return reliabilityOf(judged.flat());
}

try {
  main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof CommandFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
