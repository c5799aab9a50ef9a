import { hashFeature } from "./hash";
import { NO_WORD, type ParseState } from "./parse-state";

/** As many features has a configuration at most. */
export const MAX_PARSE_FEATURES = 100;

const NOTHING = 254;
const ROOT = 253;
const NO_LABEL = 255;

/** A sentence as the parser's features see it; the root stands behind the last word. */
export interface ParseInput {
  length: number;
  /** Hash of each word. */
  words: Uint32Array;
  tags: Uint8Array;
  /** Numbers of commas, of verbs and of links ("and", "that", quotation marks) before each index. */
  commas: Uint16Array;
  verbs: Uint16Array;
  links: Uint16Array;
}

/** Kinds of words that the features count between two words. */
export type Between = "comma" | "verb" | "link" | undefined;

/** Prepares words and tags for the features. `betweenOf` tells the kind of a word. */
export function toParseInput(
  words: readonly number[],
  tags: Uint8Array,
  betweenOf: (index: number) => Between,
): ParseInput {
  const { length } = words;
  const input: ParseInput = {
    length,
    words: new Uint32Array(length + 1),
    tags: new Uint8Array(length + 1),
    commas: new Uint16Array(length + 2),
    verbs: new Uint16Array(length + 2),
    links: new Uint16Array(length + 2),
  };
  for (let i = 0; i < length; i++) {
    input.words[i] = words[i]!;
    input.tags[i] = tags[i]!;
    const between = betweenOf(i);
    input.commas[i + 1] = input.commas[i]! + (between === "comma" ? 1 : 0);
    input.verbs[i + 1] = input.verbs[i]! + (between === "verb" ? 1 : 0);
    input.links[i + 1] = input.links[i]! + (between === "link" ? 1 : 0);
  }
  input.words[length] = ROOT;
  input.tags[length] = ROOT;
  for (const counts of [input.commas, input.verbs, input.links]) counts[length + 1] = counts[length]!;
  return input;
}

/**
 * Writes the features of a configuration and returns their number: those of Zhang & Nivre (2011), and what lies
 * between the top of the stack and the next word.
 */
export function parseFeatures(state: ParseState, input: ParseInput, features: Uint32Array): number {
  const { words, tags } = input;
  const word = (at: number) => (at === NO_WORD ? NOTHING : words[at]!);
  const tag = (at: number) => (at === NO_WORD ? NOTHING : tags[at]!);
  const label = (at: number) => (at === NO_WORD || state.heads[at] === NO_WORD ? NO_LABEL : state.labels[at]!);
  const child = (of: Int32Array, at: number) => (at === NO_WORD ? NO_WORD : of[at]!);
  const ahead = (steps: number) => (state.next + steps <= input.length ? state.next + steps : NO_WORD);

  const s0 = state.top;
  const s1 = state.stackSize > 1 ? state.stack[state.stackSize - 2]! : NO_WORD;
  const b0 = state.next;
  const b1 = ahead(1);
  const b2 = ahead(2);
  const b3 = ahead(3);
  const s0h = child(state.heads, s0);
  const s0h2 = child(state.heads, s0h);
  const s0l = child(state.left1, s0);
  const s0r = child(state.right1, s0);
  const s0l2 = child(state.left2, s0);
  const s0r2 = child(state.right2, s0);
  const b0l = child(state.left1, b0);
  const b0l2 = child(state.left2, b0);

  const s0w = word(s0);
  const s0p = tag(s0);
  const b0w = word(b0);
  const b0p = tag(b0);
  const b1w = word(b1);
  const b1p = tag(b1);
  const b2w = word(b2);
  const b2p = tag(b2);
  const s0hp = tag(s0h);
  const s0lp = tag(s0l);
  const s0rp = tag(s0r);
  const b0lp = tag(b0l);
  const s0label = label(s0);
  const distance = s0 === NO_WORD ? 0 : distanceClass(b0 - s0);
  const s0vl = s0 === NO_WORD ? 0 : state.leftCount[s0]!;
  const s0vr = s0 === NO_WORD ? 0 : state.rightCount[s0]!;
  const b0vl = state.leftCount[b0]!;
  const s0sl = s0 === NO_WORD ? 0 : state.leftLabels[s0]!;
  const s0sr = s0 === NO_WORD ? 0 : state.rightLabels[s0]!;
  const b0sl = state.leftLabels[b0]!;
  const from = s0 === NO_WORD ? b0 : s0 + 1;
  const between = (counts: Uint16Array) => Math.min(3, counts[b0]! - counts[from]!);
  const gap = between(input.commas) | (between(input.verbs) << 2) | (between(input.links) << 4);

  let n = 0;
  const add = (one: number, two = 0, three = 0) => {
    features[n] = hashFeature(200 + n, one, two, three);
    n++;
  };
  add(0);
  add(s0w, s0p);
  add(s0w);
  add(s0p);
  add(b0w, b0p);
  add(b0w);
  add(b0p);
  add(b1w, b1p);
  add(b1w);
  add(b1p);
  add(b2w, b2p);
  add(b2w);
  add(b2p);
  add(s0w, s0p, hashFeature(1, b0w, b0p));
  add(s0w, s0p, b0w);
  add(s0w, b0w, b0p);
  add(s0w, s0p, b0p);
  add(s0p, b0w, b0p);
  add(s0w, b0w);
  add(s0p, b0p);
  add(b0p, b1p);
  add(b0p, b1p, b2p);
  add(s0p, b0p, b1p);
  add(s0hp, s0p, b0p);
  add(s0p, s0lp, b0p);
  add(s0p, s0rp, b0p);
  add(s0p, b0p, b0lp);
  add(s0w, distance);
  add(s0p, distance);
  add(b0w, distance);
  add(b0p, distance);
  add(s0w, b0w, distance);
  add(s0p, b0p, distance);
  add(s0w, s0vr);
  add(s0p, s0vr);
  add(s0w, s0vl);
  add(s0p, s0vl);
  add(b0w, b0vl);
  add(b0p, b0vl);
  add(word(s0h));
  add(s0hp);
  add(s0label);
  add(s0label, s0p, b0p);
  add(word(s0l));
  add(s0lp);
  add(label(s0l));
  add(word(s0r));
  add(s0rp);
  add(label(s0r));
  add(word(b0l));
  add(b0lp);
  add(label(b0l));
  add(word(s0h2));
  add(tag(s0h2));
  add(label(s0h));
  add(word(s0l2));
  add(tag(s0l2));
  add(word(s0r2));
  add(tag(s0r2));
  add(label(s0r2));
  add(word(b0l2));
  add(tag(b0l2));
  add(s0p, s0lp, tag(s0l2));
  add(s0p, s0rp, tag(s0r2));
  add(s0p, s0hp, tag(s0h2));
  add(b0p, b0lp, tag(b0l2));
  add(s0w, s0sr);
  add(s0p, s0sr);
  add(s0w, s0sl);
  add(s0p, s0sl);
  add(b0w, b0sl);
  add(b0p, b0sl);
  add(s0p, b0p, gap);
  add(s0w, b0p, gap);
  add(s0p, b0w, gap);
  add(tag(s1), s0p, b0p);
  add(word(s1), s0p, b0p);
  add(tag(s1), label(s1));
  add(b0p, b1p, hashFeature(2, b2p, tag(b3)));
  add(s0w, b0p, b1p);
  add(s0p, b0w, b1p);
  add(s0p, b0p, hashFeature(3, s0sr, b0sl));
  add(s0p, b0p, hashFeature(4, gap, distance));
  add(s0w, b0w, hashFeature(5, word(s0r)));
  add(s0hp, s0p, hashFeature(6, b0p, s0label));
  add(b0w, b1w);
  add(s0w, b1w);
  return n;
}

function distanceClass(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}
