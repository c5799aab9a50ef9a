/**
 * A process of its own for `npm run bench`: codes one sentence and says when, since the start of the process; with
 * `all` codes the sample collection too and says the SHA-256 of what it found and the memory that it took.
 */
import { createHash } from "node:crypto";
import { readSampleReports } from "@/server/files/read-samples";
import { codeHere } from "@/server/workers/code-here";

const DOCUMENT = {
  id: "000000000000",
  title: "",
  publisher: "",
  publishedDate: "2025-11-22",
  language: "en",
  sha256: "",
};

const { events } = codeHere({ ...DOCUMENT, text: "Norway is mediating between Colombia and Venezuela." });
const firstSentenceMilliseconds = Math.round(performance.now());
if (events.length === 0) throw new Error("the sentence was not coded");
const hash = createHash("sha256");
if (process.argv.includes("all"))
  for (const { text } of readSampleReports()) hash.update(JSON.stringify(codeHere({ ...DOCUMENT, text })));
console.log(
  JSON.stringify({
    firstSentenceMilliseconds,
    sha256: hash.digest("hex"),
    memoryMegabytes: Math.round(process.memoryUsage().rss / 1_000_000),
  }),
);
