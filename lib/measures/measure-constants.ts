/** Version of the definitions in this module; every picture and file names it. */
export const MEASURE_VERSION = "1";

/** κ: the weight, in points of intensity, of "no evidence either way" in the tension index. */
export const KAPPA = 10;

/** Share of the Beta distribution between the ends of the tension band. */
export const BAND_SHARE = 0.9;

/** Standard errors from the mean to the ends of a 90 % band. */
export const BAND_STANDARD_ERRORS = 1.645;

/** Lower bounds of the levels of tension after the first: calm, strained, tense, critical. */
export const LEVEL_BOUNDS = [20, 40, 60, 80] as const;

/** Events that both periods need before a change is called deterioration or improvement. */
export const MIN_EVENTS_FOR_VERDICT = 5;

/** Marks that a line may have at most. */
export const MAX_POINTS = 600;

/** Marks of a sparkline. */
export const SPARKLINE_POINTS = 24;
