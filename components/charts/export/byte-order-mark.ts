/** Spreadsheets take a CSV for UTF-8 by this sign at its beginning. */
export const BYTE_ORDER_MARK = "\uFEFF";
