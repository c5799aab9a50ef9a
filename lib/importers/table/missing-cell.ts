const MISSING = /^(?:|na|n\/a|nan|null|none|nil|-{1,3}|\.|\?|unknown)$/i;

/** Whether a cell says that there is no value; `NA` is a code only where a column holds ISO 3166 alpha-2 codes. */
export function isMissing(cell: string): boolean {
  return MISSING.test(cell.trim());
}
