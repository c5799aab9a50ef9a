import { expect, test } from "vitest";
import { BlockCutter, MAX_LINE_BYTES } from "./cut-blocks";
import { LineDecoder } from "./line-decoder";
import { PlainCutter } from "./plain-cutter";
import { QuotedCutter } from "./quoted-cutter";
import { noNotes } from "./read-text";
import { RowSink } from "./row-sink";

const MEGABYTE = 1 << 20;

test.each([PlainCutter, QuotedCutter])("a line of two gigabytes is a problem and is not kept", (Cutter) => {
  const sink = new RowSink("text", noNotes(), false);
  const blocks = new BlockCutter(sink, new Cutter(sink, "\t"), new LineDecoder(sink.notes));
  blocks.push(Buffer.from("1\ta\n2\t"));
  const block = Buffer.alloc(MEGABYTE, "x");
  let most = 0;
  for (let sent = 0; sent < 2048; sent++) {
    blocks.push(block);
    most = Math.max(most, blocks.pendingBytes);
  }
  blocks.push(Buffer.from("end\n3\tc\n"));
  blocks.end();
  const { rows, problems } = sink.take();
  expect(rows).toEqual([
    { line: 1, cells: ["1", "a"] },
    { line: 3, cells: ["3", "c"] },
  ]);
  expect(problems).toEqual([{ line: 2, value: `2\t${"x".repeat(198)}`, expected: "shorter-line" }]);
  expect(most).toBeLessThanOrEqual(MAX_LINE_BYTES);
});

test("no more than a line and a block is held, whatever has passed through", () => {
  const sink = new RowSink("text", noNotes(), false);
  const blocks = new BlockCutter(sink, new PlainCutter(sink, "\t", [1]), new LineDecoder(sink.notes));
  const line = `${"x".repeat(180)}\tvalue\t${"y".repeat(200)}\n`;
  const block = Buffer.from(line.repeat(700).slice(0, -100));
  let rows = 0;
  for (let sent = 0; sent < 120; sent++) {
    blocks.push(block);
    rows += sink.take().rows.length;
    expect(blocks.pendingBytes).toBeLessThan(2 * line.length);
  }
  expect(rows).toBeGreaterThan(120 * 690);
});
