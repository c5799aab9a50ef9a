import type { Day } from "./day";

/** One row of a dataset that tells an event: what the file says of it, as text, never as markup. */
export interface DatasetRow {
  /** The row's identity in its dataset; a row that comes again adds nothing. */
  rowId: string;
  /** The file's own words for the act: a note, a headline, a title; absent in files that hold none. */
  text?: string;
  publisher?: string;
  publishedDate?: Day;
  /** `http` or `https` only. */
  url?: string;
  /** Name of the place, as the file has it. */
  place?: string;
  /** What the row links with others told by the same report or story: an address, a story's number. */
  story?: string;
  /** −10 … +10. */
  intensity: number;
  /** −1 … +1; absent where the file measures none. */
  tone?: number;
}
