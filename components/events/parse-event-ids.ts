import { LIST_SEPARATOR, type FilterProblem } from "@/lib/relations/event-filter-url";
import { parseEventId } from "@/lib/relations/parse-event-id";

/**
 * The events that an address asks for by number, joined as lists are there (`12~47`); undefined when it asks for
 * none. What is no number is named, and left out.
 */
export function parseEventIds(value: string | undefined): { ids?: number[]; problems: FilterProblem[] } {
  if (value === undefined || value === "") return { problems: [] };
  const parts = [...new Set(value.split(LIST_SEPARATOR).filter(Boolean))];
  return {
    ids: parts.flatMap((part) => parseEventId(part) ?? []),
    problems: parts
      .filter((part) => parseEventId(part) === undefined)
      .map((part) => ({ parameter: "ids", value: part })),
  };
}
