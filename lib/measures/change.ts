/** How a dyad's tension moved from the preceding period of equal length to this one. */
export interface Change {
  /** Points of tension, plus is worse. */
  difference: number;
  /** Named only if both periods have at least five events and their bands do not overlap. */
  verdict: "deterioration" | "improvement" | "no-clear-change";
  before: number;
  after: number;
}
