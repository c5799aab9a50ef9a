import { describe, expect, test } from "vitest";
import { LineDecoder } from "./line-decoder";
import { noNotes } from "./read-text";

function mend(bytes: Buffer, isSurelyUtf8 = false) {
  const notes = noNotes();
  const text = new LineDecoder(notes, isSurelyUtf8).mendBlock(bytes).toString();
  return { text, ...notes };
}

describe("each line is read as what it shows itself to be", () => {
  test("UTF-8 stays as it is", () => {
    expect(mend(Buffer.from("Zürich 😀\nKabul\n"))).toMatchObject({
      text: "Zürich 😀\nKabul\n",
      linesInWindows1252: 0,
    });
  });

  test("a line in Latin-1 late in a file of UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("Zürich\n"), Buffer.from("Bogot\xE1 \x96 x\n", "latin1")]);
    expect(mend(bytes)).toMatchObject({ text: "Zürich\nBogotá – x\n", linesInWindows1252: 1, damagedLines: 0 });
  });

  test("a cell of UTF-8 that was cut amid a character", () => {
    const bytes = Buffer.concat([Buffer.from("Zürich\tMünch"), Buffer.from([0xc3, 0x09]), Buffer.from("x\n")]);
    expect(mend(bytes)).toMatchObject({ text: "Zürich\tMünch\uFFFD\tx\n", linesInWindows1252: 0, damagedLines: 1 });
  });

  test("characters written as two surrogates, and a surrogate alone", () => {
    const pair = Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]);
    expect(mend(Buffer.concat([pair, Buffer.from("!\n")])).text).toBe("😀!\n");
    expect(mend(Buffer.concat([pair.subarray(0, 3), Buffer.from("!\n")]))).toMatchObject({
      text: "\uFFFD!\n",
      damagedLines: 1,
    });
  });

  test("a file that is surely UTF-8 has no line in anything else", () => {
    expect(mend(Buffer.from("Bogot\xE1\n", "latin1"), true)).toMatchObject({ text: "Bogot\uFFFD\n", damagedLines: 1 });
  });
});
