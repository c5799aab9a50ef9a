/** What means are taken over. */
export interface MeanRow {
  intensity: number;
  /** Not a number when there is none. */
  tone: number;
  /** Equal for rows of one report; undefined for a row that stands for itself. */
  story: string | undefined;
}

/**
 * The means over an event's rows, at least one: of intensity over rows, to three decimals; of tone over reports (each
 * report's first averaged over its rows), to four, null where no row has one. The same rows in the same order give the same.
 */
export function summariseRows(rows: readonly MeanRow[]): { intensity: number; sentiment: number | null } {
  let sum = 0;
  const reports = new Map<string | number, { sum: number; count: number }>();
  for (const [i, { intensity, tone, story }] of rows.entries()) {
    sum += intensity;
    if (Number.isNaN(tone)) continue;
    const report = reports.get(story ?? i);
    if (report) {
      report.sum += tone;
      report.count += 1;
    } else reports.set(story ?? i, { sum: tone, count: 1 });
  }
  let tones = 0;
  for (const report of reports.values()) tones += report.sum / report.count;
  return {
    intensity: rounded(sum / rows.length, 1_000),
    sentiment: reports.size > 0 ? rounded(tones / reports.size, 10_000) : null,
  };
}

/** Rounded to parts of one; never −0. */
export function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
