import { addressQuery, type AddressParameters } from "@/app/address-query";
import { dyadKey, type Dyad } from "@/lib/relations/dyad";
import { formatDyads, MAX_COMPARED_DYADS, parseDyads } from "@/lib/relations/dyad-list";
import { formatEventFilter, LIST_SEPARATOR, parseEventFilter } from "@/lib/relations/event-filter-url";
import { ask } from "@/server/usecases/ask";

const MOST_FOUND = 12;

/** What the address of a comparison says, the pairs it names, and those that can be added. */
export async function readComparison(given: AddressParameters) {
  const address = new URLSearchParams(addressQuery(given));
  const { filter: read, problems } = parseEventFilter(Object.fromEntries(address));
  const filter = { ...read, actors: [], with: [] };
  const { dyads, problems: wrong } = parseDyads(address.getAll("dyads").join(LIST_SEPARATOR));
  const search = (address.get("query") ?? "").slice(0, 100);
  const [compared, list] = await Promise.all([
    ask("compareDyads", dyads, filter),
    ask("listDyads", filter, { query: search, page: 1 }),
  ]);
  const query = formatEventFilter(filter);
  const hrefOf = (shown: readonly Dyad[]) =>
    `/relations/compare?dyads=${formatDyads(shown)}${query === "" ? "" : `&${query}`}`;
  const shown = compared.map(({ actorA, actorB }) => ({ a: actorA.code, b: actorB.code }));
  const keys = new Set(shown.map(dyadKey));
  return {
    filter,
    search,
    problems: [
      ...problems,
      ...wrong.map((value) => ({ parameter: "dyads", value })),
      ...dyads.filter((dyad) => !keys.has(dyadKey(dyad))).map((dyad) => ({ parameter: "dyads", value: dyadKey(dyad) })),
    ],
    pairs: compared.map((pair, index) => ({
      ...pair,
      href: `/relations/${pair.actorA.code}/${pair.actorB.code}${query === "" ? "" : `?${query}`}`,
      removeHref: hrefOf(shown.filter((_, at) => at !== index)),
    })),
    found: list.rows
      .filter(({ a, b }) => !keys.has(dyadKey({ a, b })))
      .slice(0, MOST_FOUND)
      .map(({ a, b, nameOfA, nameOfB }) => ({ a: nameOfA, b: nameOfB, href: hrefOf([...shown, { a, b }]) })),
    kept: [["dyads", formatDyads(shown)] as [string, string], ...new URLSearchParams(query)],
    isFull: shown.length >= MAX_COMPARED_DYADS,
  };
}
