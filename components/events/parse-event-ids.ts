import { LIST_SEPARATOR, type FilterProblem } from "@/lib/relations/event-filter-url";

/**
 * The events that an address asks for by number, joined as lists are there (`12~47`); undefined when it asks for
 * none. What is no number is named, and left out.
 */
export function parseEventIds(value: string | undefined): { ids?: number[]; problems: FilterProblem[] } {
  if (value === undefined || value === "") return { problems: [] };
  const parts = [...new Set(value.split(LIST_SEPARATOR).filter(Boolean))];
  const isId = (part: string) => /^[1-9]\d{0,14}$/.test(part);
  return {
    ids: parts.filter(isId).map(Number),
    problems: parts.filter((part) => !isId(part)).map((part) => ({ parameter: "ids", value: part })),
  };
}
