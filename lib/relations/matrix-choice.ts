/** How the actors of a matrix are ordered: by signed blocs, by region of the world, or by the alphabet of their names. */
export const MATRIX_ORDERS = ["blocs", "region", "name"] as const;

export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What a cell of a matrix shows. */
export const CELL_MEASURES = ["intensity", "tension", "sentiment", "events"] as const;

export type CellMeasure = (typeof CELL_MEASURES)[number];

/** How many actors a matrix has room for, as text, as the address holds it. */
export const MATRIX_SIZES = ["12", "24", "40", "60"] as const;

/** What is chosen of a matrix besides the filter; the address holds it as `order`, `cell` and `size`. */
export interface MatrixChoice {
  order: MatrixOrder;
  cell: CellMeasure;
  size: (typeof MATRIX_SIZES)[number];
}

/** The matrix as it is first shown. */
export const DEFAULT_MATRIX_CHOICE: MatrixChoice = { order: "blocs", cell: "intensity", size: "24" };

/** The choice as parts of an address, without what is the default: `order=region&cell=tension`, or nothing. */
export function formatMatrixChoice(choice: MatrixChoice): string {
  return (["order", "cell", "size"] as const)
    .filter((name) => choice[name] !== DEFAULT_MATRIX_CHOICE[name])
    .map((name) => `${name}=${choice[name]}`)
    .join("&");
}

/** A whole choice of one in which some is left open. */
export function toMatrixChoice({ order, cell, size }: Partial<MatrixChoice>): MatrixChoice {
  return {
    order: order ?? DEFAULT_MATRIX_CHOICE.order,
    cell: cell ?? DEFAULT_MATRIX_CHOICE.cell,
    size: size ?? DEFAULT_MATRIX_CHOICE.size,
  };
}
