import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { splitWords } from "@/lib/lexicon/split-words";

/** A sentence of the treebank, cut into the words that our own splitter makes. */
export interface TreebankSentence {
  words: string[];
  /** Penn tag, a slash and the universal part of speech. */
  tags: string[];
  /** Index of each word's head; the number of words for the root. */
  heads: number[];
  labels: string[];
  /** Indexes of words that stand for a whole name. */
  names?: ReadonlySet<number>;
}

interface Row {
  tag: string;
  head: number;
  label: string;
  start: number;
  end: number;
}

/** Reads a CoNLL-U file, plain or gzipped. Sentences whose words cannot be found in their text are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split(/\n\n+/).flatMap((block) => {
    const sentence = readSentence(block.split("\n"));
    return sentence && sentence.words.length > 0 ? [sentence] : [];
  });
}

function readSentence(lines: readonly string[]): TreebankSentence | undefined {
  const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
  if (text === undefined) return undefined;
  const rows: Row[] = [];
  let cursor = 0;
  for (const line of lines) {
    const [id, form, , universal, penn, , head, label] = line.split("\t");
    if (!id || !/^\d+$/.test(id) || form === undefined) continue;
    const start = text.indexOf(form, cursor);
    if (start < 0 || start > cursor + 3) return undefined;
    cursor = start + form.length;
    rows.push({ tag: `${penn}/${universal}`, head: Number(head) - 1, label: label!, start, end: cursor });
  }
  return toOwnWords(text, rows);
}

/**
 * Lays the tree over our words. A word of ours that covers several of the treebank's takes the one that depends on
 * none of the others; of several that share one of the treebank's the first takes its place, the rest hang on it.
 */
function toOwnWords(text: string, rows: readonly Row[]): TreebankSentence {
  const spans = splitWords(text);
  const wordOfRow = new Array<number>(rows.length).fill(-1);
  const rowOfWord = spans.map((span, word) => {
    const covered = rows.flatMap((row, i) => (row.start < span.end && row.end > span.start ? [i] : []));
    for (const row of covered) if (wordOfRow[row] === -1) wordOfRow[row] = word;
    return covered.find((row) => !covered.includes(rows[row]!.head)) ?? covered[0]!;
  });
  const sentence: TreebankSentence = { words: [], tags: [], heads: [], labels: [] };
  spans.forEach((span, word) => {
    const row = rows[rowOfWord[word]!]!;
    const first = rowOfWord.indexOf(rowOfWord[word]!);
    const isRest = first < word;
    sentence.words.push(span.text);
    sentence.tags.push(row.tag);
    sentence.heads.push(isRest ? first : row.head < 0 ? spans.length : wordOfRow[row.head]!);
    sentence.labels.push(isRest ? (row.label === "punct" ? "punct" : "flat") : row.label);
  });
  return sentence;
}
