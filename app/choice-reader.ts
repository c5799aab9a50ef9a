import type { FilterProblem } from "@/lib/relations/event-filter-url";
import type { AddressParameters } from "./address-query";

/** Reads parameters of an address that are one of a few words; what is none of them is a problem and left out. */
export function choiceReader(parameters: Readonly<AddressParameters>) {
  const problems: FilterProblem[] = [];
  const oneOf = <T extends string>(parameter: string, choices: readonly T[]): T | undefined => {
    const value = [parameters[parameter] ?? []].flat()[0]?.trim() ?? "";
    const choice = choices.find((one) => one === value);
    if (value !== "" && choice === undefined) problems.push({ parameter, value });
    return choice;
  };
  return { oneOf, problems };
}
