/** A row that could not be read: where, what stands there, and what should. */
export interface RowProblem {
  /** From 1, the head included. */
  line: number;
  column?: string;
  /** As it stands in the file, shortened to 200 characters. */
  value: string;
  /** Stable word for what was expected: a key of the messages `datasets.expected.*`. */
  expected: string;
}
