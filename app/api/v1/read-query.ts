import { SEARCH_ALIAS, SEARCH_PARAMETER } from "@/components/ui/search-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { FILTER_PARAMETERS, parseEventFilter } from "@/lib/relations/event-filter-url";
import type { Fault, Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

const MAX_QUERY_LENGTH = 500;
const PAGE_CURSOR = /^page-([1-9]\d{0,6})$/;

/** What a route takes from its address. */
export interface ListQuery {
  filter: EventFilter;
  query: string;
  cursor?: string;
  /** The parameter's value if it is one of the choices; a fault is noted otherwise. */
  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined;
}

/**
 * Reads filter, search text and cursor from an address, and lets the route read its own parameters, which `own` names.
 * Where a page names a value it does not know and goes on, a program is told: the faults say which parameter is
 * unknown, given twice, or holds what it does not take.
 */
export function readQuery<T>(request: Request, own: readonly string[], read: (query: ListQuery) => T): Outcome<T> {
  const parameters = new URL(request.url).searchParams;
  const { filter, problems } = parseEventFilter(Object.fromEntries(parameters));
  const faults: Fault[] = [
    ...findStrayParameters(parameters, own),
    ...problems.map(({ parameter, value }) => badParameter(parameter, value)),
  ];
  const query = parameters.get(SEARCH_PARAMETER) ?? parameters.get(SEARCH_ALIAS) ?? "";
  if (query.length > MAX_QUERY_LENGTH) faults.push(badParameter("query", `${query.slice(0, 40)}…`));
  const cursor = parameters.get("cursor") || undefined;
  const value = read({
    filter,
    query,
    ...(cursor && { cursor }),
    oneOf(name, choices) {
      const given = parameters.get(name);
      if (given === null || given === "") return undefined;
      const choice = choices.find((one) => one === given);
      if (choice === undefined) faults.push(badParameter(name, given));
      return choice;
    },
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

/** A mistyped name would else give an answer to another question without a word. */
function findStrayParameters(parameters: URLSearchParams, own: readonly string[]): Fault[] {
  const known: readonly string[] = [
    ...FILTER_PARAMETERS,
    ...own,
    ...(own.includes(SEARCH_PARAMETER) ? [SEARCH_ALIAS] : []),
  ];
  return [...new Set(parameters.keys())].flatMap((name) => {
    if (!known.includes(name)) return [fault("unknown-parameter", name, { parameter: shorten(name) })];
    if (parameters.getAll(name).length > 1 || (name === SEARCH_ALIAS && parameters.has(SEARCH_PARAMETER)))
      return [fault("repeated-parameter", name, { parameter: name })];
    return [];
  });
}

/** The number of the page that a cursor of a numbered list names; the first for none, undefined for another text. */
export function pageOfCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 1;
  const page = PAGE_CURSOR.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1];
  return page === undefined ? undefined : Number(page);
}

/** The cursor of the page after this one, absent after the last. */
export function nextPageCursor({ page, pageCount }: { page: number; pageCount: number }): string | undefined {
  return page < pageCount ? Buffer.from(`page-${page + 1}`).toString("base64url") : undefined;
}

/** The fault of a parameter whose value is not understood. */
export function badParameter(parameter: string, value: string): Fault {
  return fault("bad-parameter", parameter, { parameter, value: shorten(value) });
}

function fault(code: string, field: string, values: Record<string, string>): Fault {
  return { code, field: shorten(field), message: message(`faults.api.${code}`, values) };
}

function shorten(text: string): string {
  return text.slice(0, 100).toWellFormed();
}
