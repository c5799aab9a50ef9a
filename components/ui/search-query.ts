/** The parameter that holds the words of a search, the same in pages and API. */
export const SEARCH_PARAMETER = "query";
/** Its short form, which is read but never written. */
export const SEARCH_ALIAS = "q";

const MAX_LENGTH = 200;

/** The words that an address searches for, cut to what the box takes; empty for none. */
export function searchQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): string {
  const [words = ""] = [parameters[SEARCH_PARAMETER] ?? parameters[SEARCH_ALIAS]].flat();
  return words.trim().slice(0, MAX_LENGTH);
}
