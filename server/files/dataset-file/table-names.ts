const TABLE = /\.(csv|tsv|tab|txt|dat|asc|jsonl|ndjson|json|gz)$|^[^.]+$/i;
const PAPER = /^(readme|licen[cs]e|copying|codebook|changelog|citation|notes?)\b/i;
const HIDDEN = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path is one that systems leave beside data: hidden files, folders' pictures. */
export function isHiddenPath(path: string): boolean {
  return HIDDEN.test(path);
}

/**
 * Those of some paths that may be tables by their names. A text that is called like a paper (`readme.txt`,
 * `codebook.txt`) is one beside tables, and a table where it is alone.
 */
export function pickTables<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  const nameOf = (item: T) => pathOf(item).slice(pathOf(item).lastIndexOf("/") + 1);
  const named = items.filter((item) => !isHiddenPath(pathOf(item)) && TABLE.test(nameOf(item)));
  const tables = named.filter((item) => !PAPER.test(nameOf(item)));
  return tables.length > 0 ? tables : named;
}

/** Order of names by their code units, the same on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
