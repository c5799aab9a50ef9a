import type { FilterProblem } from "@/lib/relations/event-filter-url";
import {
  CELL_MEASURES,
  MATRIX_ORDERS,
  MATRIX_SIZES,
  toMatrixChoice,
  type MatrixChoice,
} from "@/lib/relations/matrix-choice";
import type { AddressParameters } from "./address-query";
import { choiceReader } from "./choice-reader";

/** Reads what is chosen of a matrix; what is not understood is named and left out. */
export function parseMatrixChoice(parameters: Readonly<AddressParameters>): {
  choice: MatrixChoice;
  problems: FilterProblem[];
} {
  const { oneOf, problems } = choiceReader(parameters);
  const choice = toMatrixChoice({
    order: oneOf("order", MATRIX_ORDERS),
    cell: oneOf("cell", CELL_MEASURES),
    size: oneOf("size", MATRIX_SIZES),
  });
  return { choice, problems };
}
