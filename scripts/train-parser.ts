/**
 * `npx tsx scripts/train-parser.ts FOLDER [OUTPUT]` trains the tagger and parser from a Universal Dependencies treebank
 * (`FOLDER/*-train.conllu[.gz]`, `-dev`, `-test`), writes the weights and prints the figures on the two held-out parts.
 * The same treebank gives the same bytes. Takes about ten minutes and a gigabyte of memory.
 */
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { foldRareNames } from "./train-parser/prepare";
import { readTreebank, type TreebankSentence } from "./train-parser/read-treebank";
import { trainModel } from "./train-parser/train-model";

const LEAST_NAME_COUNT = 20;
const PARTS = ["train", "dev", "test"];

function main([folder, output = path.join("data", "models", "english-parser.bin")]: string[]): void {
  if (!folder) throw new Error("Name the folder of the treebank: npx tsx scripts/train-parser.ts FOLDER [OUTPUT]");
  const startedAt = performance.now();
  const say = (line: string) =>
    process.stdout.write(`${String(Math.round((performance.now() - startedAt) / 1000)).padStart(5)} s  ${line}\n`);
  const read = PARTS.map((part) => readPart(folder, part));
  const [train = [], ...heldOut] = foldRareNames(read[0]!, read, LEAST_NAME_COUNT);
  const labels = new Set([train, ...heldOut].flat().flatMap((sentence) => sentence.labels));
  const { bytes, measure } = trainModel(train, [...labels], say);
  writeFileSync(output, bytes);
  say(`${output}: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
  heldOut.forEach((sentences, i) => {
    const { tags, uas, las } = measure(sentences);
    const figures = Object.entries({ tags, UAS: uas, LAS: las }).map(
      ([name, share]) => `${name} ${(share * 100).toFixed(1)} %`,
    );
    say(`${PARTS[i + 1]}: ${figures.join(", ")} (${sentences.length} sentences)`);
  });
}

function readPart(folder: string, part: string): TreebankSentence[] {
  const file = readdirSync(folder).find((name) => new RegExp(`-${part}\\.conllu(\\.gz)?$`).test(name));
  if (!file) throw new Error(`The folder ${folder} has no file *-${part}.conllu or *-${part}.conllu.gz.`);
  return readTreebank(path.join(folder, file));
}

main(process.argv.slice(2));
