import { cache } from "react";
import { ask } from "@/server/usecases/ask";
import { addressQuery, type AddressParameters } from "@/app/address-query";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { readSplit } from "./read-split";

export interface DyadProps {
  params: Promise<{ a: string; b: string }>;
  searchParams: Promise<AddressParameters>;
}

const readOnce = cache(async (a: string, b: string, address: string) => {
  const { filter, problems } = parseEventFilter(Object.fromEntries(new URLSearchParams(address)));
  const { split, span, ...own } = readSplit(new URLSearchParams(address));
  const [page, comparison] = await Promise.all([
    a === b ? undefined : ask("getDyad", a, b, filter),
    a < b && split ? ask("comparePeriods", a, b, filter, split, span) : undefined,
  ]);
  return { a, b, address, filter, problems: [...problems, ...own.problems], page, comparison };
});

/** What the address says and the pair's page, read once for title and page; no page for an unknown actor. */
export async function readDyad({ params, searchParams }: DyadProps) {
  const [{ a, b }, parameters] = await Promise.all([params, searchParams]);
  return readOnce(a, b, addressQuery(parameters));
}
