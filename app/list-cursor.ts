import type { FilterProblem } from "@/lib/relations/event-filter-url";
import type { AddressParameters } from "./address-query";

/** Where a page of a long list begins, from its address; what is no cursor of this list is named and left out. */
export function listCursor(
  parameters: Readonly<AddressParameters>,
  isCursor: (value: string) => boolean,
): { cursor?: string; problems: FilterProblem[] } {
  const [value = ""] = [parameters.cursor].flat();
  if (value === "") return { problems: [] };
  return isCursor(value) ? { cursor: value, problems: [] } : { problems: [{ parameter: "cursor", value }] };
}
