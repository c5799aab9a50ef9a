export type AddressParameters = Record<string, string | string[] | undefined>;

/** The parameters of a page as they came, as `?…` or nothing. */
export function addressQuery(parameters: AddressParameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
