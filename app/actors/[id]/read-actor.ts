import { cache } from "react";
import { ask } from "@/server/usecases/ask";
import { addressQuery, type AddressParameters } from "@/app/address-query";
import { parseEventFilter } from "@/lib/relations/event-filter-url";

export interface ActorProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParameters>;
}

const readOnce = cache(async (id: string, address: string) => {
  const { filter, problems } = parseEventFilter(Object.fromEntries(new URLSearchParams(address)));
  return { filter, problems, page: await ask("getActor", id, filter) };
});

/** What the address says and the actor's page, read once for title and page; no page for an unknown code. */
export async function readActor({ params, searchParams }: ActorProps) {
  const [{ id }, parameters] = await Promise.all([params, searchParams]);
  return readOnce(id, addressQuery(parameters));
}
