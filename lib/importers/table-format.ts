/** How the cells of a text file are told apart. */
export interface TableFormat {
  delimiter: "\t" | "," | ";" | "|";
  /** Whether `"` encloses cells (RFC 4180); where not, it is a character like any other. */
  isQuoted: boolean;
  /** Whether the first line names the columns. */
  hasHead: boolean;
  /** `json-lines`: each line is a JSON object, whose members are the cells by the names of `columns`. */
  kind: "delimited" | "json-lines";
}
