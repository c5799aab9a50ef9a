/**
 * `npm run score`: codes the texts of data/gold, development and test apart, prints totals beside those of a plain
 * guess, and compares with the committed data/gold/scores.json. A fall is a fault; `--write` commits new figures. No
 * text is ever printed: whoever writes rules must not read the test half.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { SCORE_SETS, type CommittedScores, type ScoreSet } from "@/lib/scoring/committed-scores";
import { findScoreFalls } from "@/lib/scoring/find-score-falls";
import { SURE_FROM } from "@/lib/scoring/reliability";
import { CommandFault } from "./commands/command-fault";
import { isDevelopmentFile, isTestFile } from "./scoring/gold-files";
import { measureSet } from "./scoring/measure-set";
import { readGoldFile, type GoldFile } from "./scoring/read-gold-file";
import { reliabilityLines, scoreLines } from "./scoring/score-lines";

const FOLDER = path.join("data", "gold");
const SCORES_FILE = path.join(FOLDER, "scores.json");
/** Sentences that experts coded; others' property, so they stay outside the project and may be missing. */
const SENTENCES_FILE = path.join("..", "shared", "eval", "dev.jsonl");
const EXPERT_CODED = { field: "origin", value: "plover-gsr" };
const IS_OF_SET = { development: isDevelopmentFile, test: isTestFile };
/** Sentences carry no date of their own but one for all. */
const FALLBACK_DATE = "2000-01-01";
const MIN_SHARE_OF_SURE = 0.8;

const TITLES: Readonly<Record<ScoreSet, string>> = {
  development: "Development half of data/gold",
  test: "Test half of data/gold",
  sentences: "Sentences coded by experts",
};

function main(isWriting: boolean): void {
  const committed = existsSync(SCORES_FILE)
    ? (JSON.parse(readFileSync(SCORES_FILE, "utf8")) as CommittedScores)
    : { coderVersion: "", sets: {} };
  const measured: CommittedScores = { coderVersion: CODER_VERSION, sets: {} };
  for (const set of SCORE_SETS) {
    const gold = goldOf(set);
    if (!gold) continue;
    const { scores, naive, figures } = measureSet(gold, FALLBACK_DATE);
    measured.sets[set] = figures;
    console.log(`\n${TITLES[set]}: ${gold.texts.length} texts, coder ${CODER_VERSION}`);
    console.log(scoreLines(scores, naive).join("\n"));
    if (figures.reliability) console.log(reliabilityLines(figures.reliability).join("\n"));
  }
  const faults = [...fallsOf(committed, measured), ...doubtsOf(measured)];
  if (isWriting) {
    const sets = Object.fromEntries(SCORE_SETS.map((set) => [set, measured.sets[set] ?? committed.sets[set]]));
    writeFileSync(SCORES_FILE, `${JSON.stringify({ coderVersion: CODER_VERSION, sets }, undefined, 2)}\n`);
    console.log(`\nWritten to ${SCORES_FILE}.`);
  }
  for (const fault of isWriting ? doubtsOf(measured) : faults) console.error(fault);
  if (!isWriting && faults.length > 0) process.exitCode = 1;
}

function goldOf(set: ScoreSet): GoldFile | undefined {
  if (set === "sentences") return existsSync(SENTENCES_FILE) ? readGoldFile(SENTENCES_FILE, [EXPERT_CODED]) : undefined;
  const files = readdirSync(FOLDER)
    .filter(IS_OF_SET[set])
    .sort()
    .map((name) => readGoldFile(path.join(FOLDER, name), [], "whole"));
  if (files.length === 0) return undefined;
  return { ...files[0]!, texts: files.flatMap(({ texts }) => texts) };
}

function fallsOf(committed: CommittedScores, measured: CommittedScores): string[] {
  const falls = findScoreFalls(committed, measured).map(
    ({ set, level, before, after }) =>
      `${TITLES[set]}, ${level}: F1 fell from ${before.toFixed(3)} to ${after.toFixed(3)}.`,
  );
  const changes = SCORE_SETS.flatMap((set) => {
    const before = committed.sets[set]?.textCount;
    const after = measured.sets[set]?.textCount;
    return before === after || after === undefined
      ? []
      : [
          `${TITLES[set]}: the committed scores are of ${before ?? 0} texts, not of ${after}. Commit new ones (--write).`,
        ];
  });
  return [...falls, ...changes];
}

/** Confidence must keep its word on texts that nothing was fitted to. */
function doubtsOf(measured: CommittedScores): string[] {
  const sure = measured.sets.test?.reliability?.sure;
  if (!sure || sure.count === 0 || sure.share >= MIN_SHARE_OF_SURE) return [];
  const share = sure.share.toFixed(3);
  return [`${TITLES.test}: of the events at ${SURE_FROM} and above only ${share} are right. Run scripts/calibrate.ts.`];
}

/** Whether new figures are to be written; anything but `--write` is refused. */
function readFlags(given: readonly string[]): boolean {
  const unknown = given.find((word) => word !== "--write");
  if (unknown !== undefined)
    throw new CommandFault(
      `"${unknown}" is unknown here. "npm run score" takes only --write, after "--"; one file is scored by "npm run -s entente -- score FILE".`,
    );
  return given.includes("--write");
}

try {
  main(readFlags(process.argv.slice(2)));
} catch (fault) {
  if (!(fault instanceof CommandFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
