/** Encodings that an analyst can choose where the guess is wrong; their names are those of the Encoding Standard. */
export const DATASET_ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1256",
  "gb18030",
] as const;

export type DatasetEncoding = (typeof DATASET_ENCODINGS)[number];
