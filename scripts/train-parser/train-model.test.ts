import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { buildParser } from "@/lib/coder/parser/build-parser";
import { readTreebank } from "./read-treebank";
import { trainModel } from "./train-model";

const NOUNS = ["army", "navy", "guard", "police", "crowd", "council"];
const VERBS = ["attacked", "praised", "visited", "warned"];

/** "The army attacked the crowd." with every noun and verb, as a treebank writes it. */
const treebank = NOUNS.flatMap((agent) =>
  VERBS.flatMap((verb) =>
    NOUNS.filter((patient) => patient !== agent).map((patient) =>
      [
        `# text = The ${agent} attacked the ${patient}.`.replace("attacked", verb),
        "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_",
        `2\t${agent}\t${agent}\tNOUN\tNN\t_\t3\tnsubj\t_\t_`,
        `3\t${verb}\t${verb}\tVERB\tVBD\t_\t0\troot\t_\t_`,
        "4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_",
        `5\t${patient}\t${patient}\tNOUN\tNN\t_\t3\tobj\t_\tSpaceAfter=No`,
        "6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
      ].join("\n"),
    ),
  ),
).join("\n\n");

function readText(text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "treebank-"));
  try {
    const file = path.join(folder, "x-train.conllu");
    writeFileSync(file, text);
    return readTreebank(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const labels = ["det", "nsubj", "root", "obj", "punct"];
const train = (sentences: ReturnType<typeof readText>) => trainModel(sentences, labels, () => undefined);

it("the same sentences give the same bytes, other sentences others", () => {
  const sentences = readText(treebank);
  const { bytes } = train(sentences);
  expect(Buffer.from(train(readText(treebank)).bytes).equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(train(sentences.slice(10)).bytes).equals(Buffer.from(bytes))).toBe(false);
});

it("learns what the sentences have in common", () => {
  const sentences = readText(treebank);
  const isHeldOut = (_: unknown, i: number) => i % 4 === 0;
  const { bytes, measure } = train(sentences.filter((sentence, i) => !isHeldOut(sentence, i)));
  expect(measure(sentences.filter(isHeldOut)).las).toBeGreaterThan(0.99);
  const tree = buildParser(bytes).parse(["The", "council", "visited", "the", "guard", "."], []);
  expect(tree.heads).toEqual([1, 2, -1, 4, 2, 2]);
  expect(tree.relations).toEqual(["det", "nsubj", "root", "det", "obj", "punct"]);
});

it("lays trees over the words as the coder cuts them", () => {
  const text = [
    "# text = I can't e-mail.",
    "1\tI\tI\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
    "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
    "2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_",
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
    "4\te-mail\te-mail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
  ].join("\n");
  const [sentence] = readText(text);
  expect(sentence?.words).toEqual(["I", "ca", "n't", "e", "-", "mail", "."]);
  expect(sentence?.heads).toEqual([3, 3, 3, 7, 3, 3, 3]);
  expect(sentence?.labels).toEqual(["nsubj", "aux", "advmod", "root", "flat", "flat", "punct"]);
});
