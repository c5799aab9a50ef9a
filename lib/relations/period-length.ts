/** Lengths of two periods that are compared, of which one can be chosen, in days. */
export const PERIOD_LENGTHS = [30, 90, 180, 365] as const;

export type PeriodLength = (typeof PERIOD_LENGTHS)[number];
