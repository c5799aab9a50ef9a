import type { Day } from "./day";

/** An article or report as the coder reads it. The text is never changed after it is stored. */
export interface SourceDocument {
  /** The first twelve hexadecimal digits of the text's SHA-256. */
  id: string;
  title: string;
  publisher: string;
  /** The day it was published; events without a date of their own take it. */
  publishedDate: Day;
  url?: string;
  /** ISO 639-1, `en` for English. */
  language: string;
  text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  sha256: string;
}
