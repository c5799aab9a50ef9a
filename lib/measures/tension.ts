/** Words for the level of tension. */
export const TENSION_LEVELS = ["cordial", "calm", "strained", "tense", "critical"] as const;

export type TensionLevel = (typeof TENSION_LEVELS)[number];

/** The tension index of a dyad and a window with its 90 % band. */
export interface Tension {
  /** 0 (all cooperation) … 100 (all conflict). */
  value: number;
  low: number;
  high: number;
  level: TensionLevel;
  /** Events behind it. */
  eventCount: number;
}
