import { ByteReader } from "./byte-reader";
import { toTransitions, type Model } from "./model";
import { PackedWeights } from "./packed-weights";

/** First bytes of a file of weights. */
export const MAGIC = 0x31504e45;

/** Lists of names at the head of a file of weights; labels of arcs are indexes into `labels`. */
export interface ModelHeader {
  tags: string[];
  labels: string[];
  leftLabels: number[];
  rightLabels: number[];
}

/** Reads a file of weights. Throws when it is none, or is cut. */
export function readModel(source: Uint8Array): Model {
  const reader = new ByteReader(source);
  if (reader.uint32() !== MAGIC) throw new Error("The file holds no weights of the parser.");
  const header = JSON.parse(new TextDecoder().decode(reader.bytes(reader.uint32()))) as ModelHeader;
  const vocabulary = new Set(readSorted(reader));
  const fixedWords = readSorted(reader);
  const fixedTags = reader.bytes(fixedWords.length);
  const model: Model = {
    tags: header.tags,
    labels: header.labels,
    transitions: toTransitions(header.leftLabels, header.rightLabels),
    vocabulary,
    fixedTags: new Map(fixedWords.map((word, i) => [word, fixedTags[i]!])),
    tagScorer: PackedWeights.read(reader),
    parseScorer: PackedWeights.read(reader),
  };
  if (!reader.isAtEnd) throw new Error("The file of weights is longer than what it tells.");
  return model;
}

function readSorted(reader: ByteReader): number[] {
  const count = reader.uint32();
  let value = 0;
  return Array.from({ length: count }, () => (value += reader.variable()));
}
