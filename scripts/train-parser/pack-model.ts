import { MAGIC, type ModelHeader } from "@/lib/coder/parser/read-model";
import { ByteWriter } from "./byte-writer";
import type { AveragedWeight } from "./training-weights";

/** What the file of weights holds; `readModel` reads it back. */
export interface TrainedModel extends ModelHeader {
  vocabulary: ReadonlySet<number>;
  fixedTags: ReadonlyMap<number, number>;
  tagWeights: readonly AveragedWeight[];
  parseWeights: readonly AveragedWeight[];
}

/** Writes a model as bytes, the same for the same model. */
export function packModel(model: TrainedModel): Uint8Array {
  const { tags, labels, leftLabels, rightLabels } = model;
  const writer = new ByteWriter();
  const header = new TextEncoder().encode(JSON.stringify({ tags, labels, leftLabels, rightLabels }));
  writer.uint32(MAGIC);
  writer.uint32(header.length);
  writer.bytes(header);
  writeSorted(writer, [...model.vocabulary]);
  const fixed = [...model.fixedTags].sort((one, other) => one[0] - other[0]);
  writeSorted(
    writer,
    fixed.map(([word]) => word),
  );
  writer.bytes(fixed.map(([, tag]) => tag));
  writeWeights(writer, model.tagWeights);
  writeWeights(writer, model.parseWeights);
  return writer.toBytes();
}

function writeSorted(writer: ByteWriter, values: number[]): void {
  values.sort((one, other) => one - other);
  writer.uint32(values.length);
  writeGaps(writer, values);
}

function writeGaps(writer: ByteWriter, values: readonly number[]): void {
  let before = 0;
  for (const value of values) {
    writer.variable(value - before);
    before = value;
  }
}

const GREATEST_CODE = 127;
const MOST_CLASSES = 128;

/**
 * A value becomes a code from −127 to 127 that is its root, so that small values are told apart as well as great ones;
 * the class of the last weight of each row has its highest bit set.
 */
function writeWeights(writer: ByteWriter, weights: readonly AveragedWeight[]): void {
  const greatest = weights.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const rows = new Map<number, { classIndex: number; code: number }[]>();
  for (const { feature, classIndex, value } of weights) {
    if (classIndex >= MOST_CLASSES) throw new Error(`There are more than ${MOST_CLASSES} classes.`);
    const code = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / greatest) * GREATEST_CODE);
    if (code === 0) continue;
    const row = rows.get(feature) ?? [];
    row.push({ classIndex, code });
    rows.set(feature, row);
  }
  const sorted = [...rows].sort((one, other) => one[0] - other[0]);
  const entries = sorted.flatMap(([, row]) => {
    row.sort((one, other) => one.classIndex - other.classIndex);
    return row.map(({ classIndex, code }, i) => ({ classByte: classIndex | (i === row.length - 1 ? 128 : 0), code }));
  });
  writer.uint32(sorted.length);
  writer.uint32(entries.length);
  writeGaps(
    writer,
    sorted.map(([feature]) => feature),
  );
  writer.bytes(entries.map(({ classByte }) => classByte));
  writer.bytes(entries.map(({ code }) => code & 255));
}
