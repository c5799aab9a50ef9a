import { execFileSync } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { readSampleReports } from "@/server/files/read-samples";
import { codeHere } from "@/server/workers/code-here";
import { codeInThread } from "@/server/workers/code-in-thread";
import { timesOf } from "./times-of";

const DOCUMENT = {
  id: "000000000000",
  title: "",
  publisher: "",
  publishedDate: "2025-11-22",
  language: "en",
  sha256: "",
};
const STARTS = 7;

interface OnceFigures {
  firstSentenceMilliseconds: number;
  sha256: string;
  memoryMegabytes: number;
}

/** How fast the coder is, warm and from the start of a process, and whether it gives the same bytes again. */
export async function codingFigures(): Promise<object> {
  const reports = readSampleReports().map(({ text }) => text);
  const text = textOf(reports, 400);
  const sentences = codeHere({ ...DOCUMENT, text }).sentences.length;
  const time = await timesOf(30, () => codeHere({ ...DOCUMENT, text }));
  const documents = reports.map((report) => ({ ...DOCUMENT, text: report }));
  const allSentences = documents.reduce((sum, document) => sum + codeHere(document).sentences.length, 0);
  const all = await timesOf(5, () => documents.forEach(codeHere));
  const starts = Array.from({ length: STARTS }, () => codeOnce([]).firstSentenceMilliseconds).sort((a, b) => a - b);
  const [one, other] = [codeOnce(["all"]), codeOnce(["all"])];
  return {
    article: { words: text.split(/\s+/).length, sentences, milliseconds: time, limitMilliseconds: 150 },
    sampleCollection: {
      sentences: allSentences,
      sentencesPerSecond: Math.round((1000 * allSentences) / all.median),
      limitSentencesPerSecond: 300,
    },
    firstSentence: {
      milliseconds: starts[Math.floor(STARTS / 2)],
      slowest: starts.at(-1),
      runs: STARTS,
      limitMilliseconds: 1_000,
    },
    memoryMegabytes: one.memoryMegabytes,
    isSameBytesAgain: one.sha256 === other.sha256,
    delayOfOthers: [await delayOfOthers(text), await delayOfOthers(textOf(reports, 6_000))],
  };
}

/** Code in a process of its own. */
function codeOnce(args: string[]): OnceFigures {
  const command = ["--import", "tsx", "scripts/bench/code-once.ts", ...args];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as OnceFigures;
}

/** How long the event loop, and so any other request, waits while a thread codes a text. */
async function delayOfOthers(text: string): Promise<object> {
  await codeInThread({ ...DOCUMENT, text });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let i = 0; i < 20; i++) await codeInThread({ ...DOCUMENT, text });
  delay.disable();
  const milliseconds = (nanoseconds: number) => Number((nanoseconds / 1e6).toFixed(1));
  return {
    words: text.split(/\s+/).length,
    medianMilliseconds: milliseconds(delay.percentile(50)),
    p99Milliseconds: milliseconds(delay.percentile(99)),
    limitMilliseconds: 10,
  };
}

/** A text of about `words` words: reports of the sample collection, one after the other. */
function textOf(reports: readonly string[], words: number): string {
  const text = reports.join("\n\n");
  const ends = [...text.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  return text.slice(0, ends[Math.min(words, ends.length) - 1]);
}
