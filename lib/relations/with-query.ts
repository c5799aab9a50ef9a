/** An address with a query, which may be empty, added to the one that it may have already. */
export function withQuery(address: string, query: string): string {
  if (query === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}
