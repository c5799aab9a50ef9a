const BEGINNINGS: readonly (readonly [kind: string, beginning: string, at?: number])[] = [
  ["pdf", "%PDF-"],
  ["xls", "\xD0\xCF\x11\xE0"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["sqlite", "SQLite format 3\0"],
  ["parquet", "PAR1"],
  ["arrow", "ARROW1"],
  ["hdf5", "\x89HDF"],
  ["stata", "<stata_dta>"],
  ["spss", "$FL2"],
  ["rdata", "RDX2\n"],
  ["rdata", "RDX3\n"],
  ["rdata", "X\n\0\0\0"],
  ["sevenzip", "7z\xBC\xAF\x27\x1C"],
  ["rar", "Rar!\x1A\x07"],
  ["xz", "\xFD7zXZ\0"],
  ["bzip2", "BZh"],
  ["zstd", "\x28\xB5\x2F\xFD"],
  ["tar", "ustar", 257],
  ["picture", "\x89PNG"],
  ["picture", "\xFF\xD8\xFF"],
  ["picture", "GIF8"],
];
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]);

/** What a file that is no text is, by its first bytes: a key of the message `faults.file-is-binary`. */
export function findBinaryKind(bytes: Buffer): string | undefined {
  return BEGINNINGS.find(
    ([, text, at = 0]) =>
      bytes.toString("latin1", at, at + text.length) === text &&
      (text !== "BZh" || /[1-9]1AY/.test(bytes.toString("latin1", 3, 7))),
  )?.[0];
}

/** Whether bytes, which are not UTF-16, hold too many control characters to be text. */
export function isBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096);
  const controls = head.filter((byte) => byte < 0x20 && byte !== 0 && !TEXT_CONTROLS.has(byte)).length;
  const zeros = head.filter((byte) => byte === 0).length;
  return controls > head.length / 20 || zeros > head.length / 4;
}
