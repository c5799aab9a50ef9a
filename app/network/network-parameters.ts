import type { FilterProblem } from "@/lib/relations/event-filter-url";
import {
  NETWORK_SIZES,
  NETWORK_STEPS,
  parseBetween,
  toNetworkChoice,
  type NetworkChoice,
} from "@/lib/relations/network-choice";
import type { AddressParameters } from "../address-query";
import { choiceReader } from "../choice-reader";

/** Reads what is chosen of a network; what is not understood is named and left out. */
export function parseNetworkChoice(parameters: Readonly<AddressParameters>): {
  choice: NetworkChoice;
  problems: FilterProblem[];
} {
  const { oneOf, problems } = choiceReader(parameters);
  const given = [parameters.between ?? []].flat()[0] ?? "";
  const between = parseBetween(given);
  const choice = toNetworkChoice({
    steps: oneOf("steps", NETWORK_STEPS),
    size: oneOf("size", NETWORK_SIZES),
    ...(between && { between }),
  });
  if (given.trim() !== "" && !between) problems.push({ parameter: "between", value: given });
  return { choice, problems };
}
