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

/** Values become whole numbers from −127 to 127: one in a thousand is cut, so that the rest is told apart well. */
function writeWeights(writer: ByteWriter, weights: readonly AveragedWeight[]): void {
  const sizes = weights.map(({ value }) => Math.abs(value)).sort((one, other) => one - other);
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.999)] ?? 1);
  const rows = new Map<number, { classIndex: number; value: number }[]>();
  for (const { feature, classIndex, value } of weights) {
    const rounded = Math.max(-127, Math.min(127, Math.round(value * scale)));
    if (rounded === 0) continue;
    const row = rows.get(feature) ?? [];
    row.push({ classIndex, value: rounded });
    rows.set(feature, row);
  }
  const sorted = [...rows].sort((one, other) => one[0] - other[0]);
  const entries = sorted.flatMap(([, row]) => row.sort((one, other) => one.classIndex - other.classIndex));
  writer.uint32(sorted.length);
  writer.uint32(entries.length);
  writeGaps(
    writer,
    sorted.map(([feature]) => feature),
  );
  writer.bytes(sorted.map(([, row]) => row.length));
  writer.bytes(entries.map(({ classIndex }) => classIndex));
  writer.bytes(entries.map(({ value }) => value & 255));
}
