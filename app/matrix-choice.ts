import type { FilterProblem } from "@/lib/relations/event-filter-url";
import {
  CELL_MEASURES,
  MATRIX_ORDERS,
  MATRIX_SIZES,
  toMatrixChoice,
  type MatrixChoice,
} from "@/lib/relations/matrix-choice";
import type { AddressParameters } from "./address-query";

/** Reads what is chosen of a matrix; what is not understood is named and left out. */
export function parseMatrixChoice(parameters: Readonly<AddressParameters>): {
  choice: MatrixChoice;
  problems: FilterProblem[];
} {
  const problems: FilterProblem[] = [];
  const oneOf = <T extends string>(parameter: string, choices: readonly T[]): T | undefined => {
    const value = [parameters[parameter] ?? []].flat()[0]?.trim() ?? "";
    const choice = choices.find((one) => one === value);
    if (value !== "" && choice === undefined) problems.push({ parameter, value });
    return choice;
  };
  const choice = toMatrixChoice({
    order: oneOf("order", MATRIX_ORDERS),
    cell: oneOf("cell", CELL_MEASURES),
    size: oneOf("size", MATRIX_SIZES),
  });
  return { choice, problems };
}
