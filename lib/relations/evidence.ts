/** The place in a document that a coded event rests on. Offsets count UTF-16 units, end exclusive. */
export interface Evidence {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  quote: string;
  /** The rule that coded it. */
  ruleId: string;
}
