/** Rows on one page of a table. */
const TABLE_PAGE_SIZE = 50;

/** One page of rows; a page out of range is the nearest there is, and no rows make one empty page. */
export function pageOf<T>(
  rows: readonly T[],
  wanted = 1,
): { rows: T[]; total: number; page: number; pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(rows.length / TABLE_PAGE_SIZE));
  const page = Math.min(Math.max(1, Number.isFinite(wanted) ? Math.trunc(wanted) : 1), pageCount);
  const start = (page - 1) * TABLE_PAGE_SIZE;
  return { rows: rows.slice(start, start + TABLE_PAGE_SIZE), total: rows.length, page, pageCount };
}
