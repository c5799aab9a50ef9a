import { PERIOD_LENGTHS, type PeriodLength } from "@/lib/relations/period-length";
import { isDay, type Day } from "@/lib/relations/day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "@/lib/relations/event-filter";
import type { FilterProblem } from "@/lib/relations/event-filter-url";

/** The dividing day of two periods and their length, as an address says them; what it says wrongly is named. */
export function readSplit(parameters: URLSearchParams): {
  split?: Day;
  span: PeriodLength;
  problems: FilterProblem[];
} {
  const [split, length] = [parameters.get("split") ?? "", parameters.get("span") ?? ""];
  const span = PERIOD_LENGTHS.find((one) => String(one) === length);
  const isKnown = isDay(split) && split >= FIRST_FILTER_DAY && split <= LAST_FILTER_DAY;
  return {
    ...(isKnown && { split }),
    span: span ?? 90,
    problems: [
      ...(split !== "" && !isKnown ? [{ parameter: "split", value: split }] : []),
      ...(length !== "" && span === undefined ? [{ parameter: "span", value: length }] : []),
    ],
  };
}
