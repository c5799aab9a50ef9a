import { NAME_TAG } from "@/lib/coder/parser/build-parser";
import type { TreebankSentence } from "./read-treebank";

/** Rare tags as the most frequent one with the same Penn tag, rare labels without their subtype. */
export function foldRareNames(train: readonly TreebankSentence[], all: readonly TreebankSentence[][], least: number) {
  const tagCounts = countOf(train.flatMap(({ tags }) => tags));
  const labelCounts = countOf(train.flatMap(({ labels }) => labels));
  const byCount = [...tagCounts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const foldTag = (tag: string) => {
    if ((tagCounts.get(tag) ?? 0) >= least) return tag;
    const penn = tag.split("/")[0]!;
    return (byCount.find(([other]) => other.startsWith(`${penn}/`)) ?? byCount[0]!)[0];
  };
  const foldLabel = (label: string) => ((labelCounts.get(label) ?? 0) >= least ? label : label.split(":")[0]!);
  return all.map((sentences) =>
    sentences.map((sentence) => ({
      ...sentence,
      tags: sentence.tags.map(foldTag),
      labels: sentence.labels.map(foldLabel),
    })),
  );
}

/** How often each value occurs. */
export function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Hangs words whose arc crosses others on a higher head until no arcs cross (Nivre & Nilsson 2005, without labels). */
export function withoutCrossings(sentence: TreebankSentence): TreebankSentence {
  const heads = [...sentence.heads];
  const root = heads.length;
  const isCrossing = (word: number) => {
    const head = heads[word]!;
    const [from, to] = head < word ? [head, word] : [word, head];
    for (let between = from + 1; between < to; between++) {
      let above = between;
      while (above !== root && above !== head) above = heads[above]!;
      if (above !== head) return true;
    }
    return false;
  };
  for (;;) {
    // The shortest crossing arc first.
    let lifted = -1;
    heads.forEach((head, word) => {
      if (head === root || !isCrossing(word)) return;
      if (lifted < 0 || Math.abs(head - word) < Math.abs(heads[lifted]! - lifted)) lifted = word;
    });
    if (lifted < 0) return { ...sentence, heads };
    heads[lifted] = heads[heads[lifted]!]!;
  }
}

/** The sentence with each name of several words as one, as the coder hands names to the parser. */
export function withNamesJoined(sentence: TreebankSentence): TreebankSentence | undefined {
  const { words, tags, heads, labels } = sentence;
  const root = words.length;
  const unitOf: number[] = [];
  const kept: number[] = [];
  const names = new Set<number>();
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && tags[to]!.endsWith("/PROPN")) to++;
    const inside = (word: number) => word >= from && word < to;
    const outer = heads.flatMap((head, word) => (inside(word) && !inside(head) ? [word] : []));
    const isName = to - from > 1 && outer.length === 1;
    const end = isName ? to : from + 1;
    for (let word = from; word < end; word++) unitOf[word] = kept.length;
    if (isName) names.add(kept.length);
    kept.push(isName ? outer[0]! : from);
    from = end;
  }
  if (names.size === 0) return undefined;
  const last = (unit: number) => unitOf.lastIndexOf(unit);
  return {
    words: kept.map((_, unit) => words[last(unit)]!),
    tags: kept.map((word, unit) => (names.has(unit) ? NAME_TAG : tags[word]!)),
    heads: kept.map((word) => (heads[word] === root ? kept.length : unitOf[heads[word]!]!)),
    labels: kept.map((word) => labels[word]!),
    names,
  };
}
