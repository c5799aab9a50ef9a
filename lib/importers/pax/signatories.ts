/** Longer pieces are sentences about the signing, not names. */
const LONGEST_NAME = 200;
const BULLET = /^\s*(?:[-–—•*·]|\(?\d{1,3}[.)-]|\(?[a-zA-Z][.)](?=\s)|\(?[IVX]{1,5}[.)])\s*/;
const MARKS = /\[[^\]]*\]|\(?\bsigned\)|\bsd\/-|\bsgd?\.?\)|“|”|"/gi;
/** Words of the database's own remarks, which it mixes with the names. */
const REMARK =
  /secondary source|presum|unsigned|not signed|unclear|illegible|believed|appears? to|according to|mentions?\b|listed in|stated to|unable|summary:|^page \d|\bagreement (?:refers|text|preamble)|participation of|taking part/i;

/**
 * The separate entries of a free-text cell of signatories: lines, and parts of a line between semicolons, without
 * numbering, signature marks and the remarks of those who coded it. Blank lines are kept as empty entries.
 */
export function signatoryEntries(cell: string): string[] {
  return cell
    .split(/\r?\n|;(?![^(]*\))/)
    .map((entry) => entry.replace(MARKS, " ").replace(BULLET, "").replace(/\s+/g, " ").trim())
    .filter((entry) => entry.length <= LONGEST_NAME && !REMARK.test(entry));
}

/** Missing cells are blank, `NA` or `None`. */
export function presentCell(cell: string | undefined): string {
  const text = cell?.trim() ?? "";
  return /^(?:NA|N\/A|None|NULL)$/.test(text) ? "" : text;
}
