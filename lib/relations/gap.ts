/** Why a value is missing. A gap is never written as 0 and never drawn as one. */
export const GAP_REASONS = [
  "no-events",
  "no-signed-events",
  "no-sentiment",
  "not-reviewed",
  "outside-coverage",
  "too-few-events",
] as const;

export type GapReason = (typeof GAP_REASONS)[number];

/** A missing value with its reason. */
export interface Gap {
  readonly reason: GapReason;
}

/** The gap for a reason. */
export function gap(reason: GapReason): Gap {
  return { reason };
}

/** Whether a value is a gap. */
export function isGap(value: unknown): value is Gap {
  return typeof value === "object" && value !== null && "reason" in value;
}
