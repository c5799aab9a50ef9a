/** Longer pieces are sentences about the signing, not names. */
const LONGEST_NAME = 200;
const BULLET = /^\s*(?:[-–—•*·]|\(?\d{1,3}[.)-]|\(?[a-zA-Z][.)](?=\s)|\(?[IVX]{1,5}[.)])\s*/;
const MARKS = /\[[^\]]*\]|\(?\bsigned\)|\bsd\/-|\bsgd?\.?\)|“|”|"/gi;
/** The database's own doubts, which it writes among the names. */
const DOUBT = /secondary source|presum|unclear|believed|appears? to|according to|summary:/i;
/** Its remarks on where a list of parties comes from, and sentences of the agreement itself. */
const REMARK =
  /\bunsigned|not signed|illegible|mentions?\b|listed in|stated to|unable|^page \d|\bagreement (?:refers|text|preamble)|participation of|taking part|pa-x,|university|www\.|https?:|^done (?:at|in)\b/i;
const UNSIGNED = /^agreement unsigned,?\s*/i;

/**
 * The separate entries of a free-text cell of signatories: lines, and parts of a line between semicolons, without
 * numbering, signature marks and the doubts and remarks of those who coded it. A blank line is an empty entry.
 */
export function signatoryEntries(cell: string, of: "parties" | "third-parties"): string[] {
  return cell
    .split(/\r?\n|;(?![^(]*\))/)
    .map((entry) => entry.replace(MARKS, " ").replace(BULLET, "").replace(/\s+/g, " ").trim())
    .map((entry) => (of === "third-parties" ? entry.replace(UNSIGNED, "") : entry))
    .filter((entry) => entry.length <= LONGEST_NAME && !DOUBT.test(entry))
    .filter((entry) => of === "third-parties" || !REMARK.test(entry));
}

/** Missing cells are blank, `NA` or `None`. */
export function presentCell(cell: string | undefined): string {
  const text = cell?.trim() ?? "";
  return /^(?:NA|N\/A|None|NULL)$/.test(text) ? "" : text;
}
