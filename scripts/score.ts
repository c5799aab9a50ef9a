/**
 * `npm run score`: codes the texts of data/gold, prints precision, recall and F1, and compares with the committed
 * data/gold/scores.json. A fall is a fault; `--write` commits new figures.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { findScoreFalls } from "@/lib/scoring/find-score-falls";
import { SCORE_LEVELS, scoreDocuments } from "@/lib/scoring/score-documents";
import { readGold } from "./read-gold";
import { toCodedText } from "./to-coded-text";
import type { CommittedScores } from "@/lib/scoring/committed-scores";

const FOLDER = path.join("data", "gold");
const SCORES_FILE = path.join(FOLDER, "scores.json");

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const gold = files.flatMap((name) => readGold(path.join(FOLDER, name)));
const scores = scoreDocuments(gold, gold.map(toCodedText));
const measured: CommittedScores = { coderVersion: CODER_VERSION, documentCount: gold.length, scores };

console.log(`${gold.length} texts of ${FOLDER}, coder ${CODER_VERSION}`);
for (const level of SCORE_LEVELS) {
  const { precision, recall, f1, gold: count } = scores[level];
  const figures = [precision, recall, f1].map((value) => value.toFixed(3));
  console.log(`${level.padEnd(9)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (of ${count})`);
}
if (process.argv.includes("--write")) {
  writeFileSync(SCORES_FILE, `${JSON.stringify(measured, undefined, 2)}\n`);
  console.log(`Written to ${SCORES_FILE}.`);
} else {
  const committed = JSON.parse(readFileSync(SCORES_FILE, "utf8")) as CommittedScores;
  const falls = findScoreFalls(committed, measured);
  for (const { level, before, after } of falls)
    console.error(`${level}: F1 fell from ${before.toFixed(3)} to ${after.toFixed(3)}.`);
  if (falls.length > 0) process.exitCode = 1;
}
