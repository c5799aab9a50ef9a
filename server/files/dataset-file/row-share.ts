/** One of several readings that share the rows of a file among them. */
export interface RowShare {
  /** From 0. */
  index: number;
  of: number;
}
