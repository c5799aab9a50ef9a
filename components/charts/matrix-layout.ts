import type { ChartModel } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import { axisLabel, type ChartMark } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { textWidth } from "./text-width";

export const MATRIX_LABEL_SIZE = 12;
const ROW_HEIGHT = 28;
const LEAST_COLUMN = 26;
/** Still wide enough for a finger; taken only where the whole matrix is then seen at once. */
const TIGHT_COLUMN = 24;
const MOST_COLUMN = 72;
const LONGEST_LABEL = 132;
/** On a narrow screen the names of rows leave room for the cells. */
const NARROW = 480;
const LONGEST_ON_NARROW = 84;
/** What the foot of a sloping header takes besides its words. */
const HEADER_FOOT = 8;
/** Degrees by which headers rise; steeper where there are many, so that the last reach less far beyond the cells. */
const ANGLE = 45;
const STEEP_ANGLE = 65;
const MANY_COLUMNS = 12;

/** Where a matrix puts its cells; pixels from the upper left corner of the drawing. */
export interface MatrixLayout {
  rows: { id: string; label: string }[];
  columns: { id: string; label: string }[];
  /** Rows (and columns, where these are the same) before which another group begins. */
  rowBreaks: number[];
  columnBreaks: number[];
  /** Width of the row headers, which stay when the cells are scrolled. */
  headerWidth: number;
  /** Height of the sloping column headers. */
  headerHeight: number;
  /** Degrees by which they rise, and the pixels that their words may be long. */
  headerAngle: number;
  headerRoom: number;
  columnWidth: number;
  rowHeight: number;
  /** Width of cells and the overhang of the last header. */
  bodyWidth: number;
  height: number;
  markOf: (row: string, column: string) => ChartMark | undefined;
  /** Where a value stands on the colour scale: −1 (conflict) … +1 (cooperation), or 0 … 1 of a count. */
  positionOf: (value: number) => number;
  isCount: boolean;
  /** Decimals of a value that is written into its cell. */
  decimals: number;
}

/** Lays out a matrix in a width; its height depends on the model alone. */
export function matrixLayout(model: ChartModel, width: number, texts: ChartTexts): MatrixLayout {
  const rows =
    model.y.kind === "category" ? model.y.categories.map(({ id, label }) => ({ id, label: texts.text(label) })) : [];
  const columnIds =
    model.x.kind === "category"
      ? model.x.categories.map(({ id }) => id)
      : [...new Set(model.series.flatMap((series) => series.points.map((point) => point.x)))].sort();
  const columns = columnIds.map((id) => ({ id, label: axisLabel(model.x, id, texts) }));
  const longest = (labels: { label: string }[]) =>
    Math.min(LONGEST_LABEL, Math.max(0, ...labels.map(({ label }) => textWidth(label, MATRIX_LABEL_SIZE))));
  const rowLength = longest(rows);
  const headerWidthWith = (room: number) => Math.ceil(Math.min(room, rowLength)) + 14;
  const headerAngle = columns.length > MANY_COLUMNS ? STEEP_ANGLE : ANGLE;
  const headerRoom = longest(columns);
  const slant = Math.ceil(headerRoom * Math.sin(radians(headerAngle)));
  const { columnWidth, rowRoom } = columnsWithin(width, columns, headerAngle, headerWidthWith);
  const headerWidth = headerWidthWith(rowRoom);
  const marks = new Map<string, ChartMark>();
  for (const series of model.series) {
    for (const point of series.points) marks.set(`${point.y}\n${point.x}`, { series, point });
  }
  return {
    rows,
    columns,
    headerWidth,
    rowBreaks: breaksOf(model.y),
    columnBreaks: breaksOf(model.x),
    headerHeight: slant + 18,
    headerAngle,
    headerRoom: headerRoom + 1,
    columnWidth,
    rowHeight: ROW_HEIGHT,
    bodyWidth: columnWidth * columns.length + overhang(columns, columnWidth, headerAngle),
    height: slant + 18 + rows.length * ROW_HEIGHT + 4,
    markOf: (row, column) => marks.get(`${row}\n${column}`),
    ...scaleOf(model),
  };
}

function scaleOf(model: ChartModel): Pick<MatrixLayout, "positionOf" | "isCount" | "decimals"> {
  const bound = symmetricBound(model);
  if (model.values?.scale === "tension")
    return { positionOf: (value) => (50 - value) / 50, isCount: false, decimals: 0 };
  if (model.values?.scale === "count")
    // Counts are skewed: on a logarithmic scale the many small ones can be told apart.
    return { positionOf: (value) => Math.log1p(value) / Math.log1p(bound), isCount: true, decimals: 0 };
  return { positionOf: (value) => value / bound, isCount: false, decimals: bound > 1 ? 1 : 2 };
}

/** Places of an axis at which another group begins. */
function breaksOf(axis: ChartModel["x"] | ChartModel["y"]): number[] {
  if (axis.kind !== "category") return [];
  const groupOf = (index: number) => JSON.stringify(axis.categories[index]?.group ?? null);
  return axis.categories.flatMap((_, index) => (index > 0 && groupOf(index) !== groupOf(index - 1) ? [index] : []));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The widest columns, and the most room for the names of the rows, with which all of the matrix is seen at once. */
function columnsWithin(
  width: number,
  columns: readonly { label: string }[],
  angle: number,
  headerWidthWith: (room: number) => number,
): { columnWidth: number; rowRoom: number } {
  const rowRoom = width > 0 && width < NARROW ? LONGEST_ON_NARROW : LONGEST_LABEL;
  for (const [least, room] of [
    [LEAST_COLUMN, rowRoom],
    [TIGHT_COLUMN, rowRoom],
    [TIGHT_COLUMN, LONGEST_ON_NARROW],
  ] as const) {
    const forColumns = width - headerWidthWith(room) - overhang(columns, least, angle);
    const columnWidth = Math.floor(Math.min(MOST_COLUMN, forColumns / Math.max(1, columns.length)));
    if (columnWidth >= least) return { columnWidth, rowRoom: room };
  }
  return { columnWidth: LEAST_COLUMN, rowRoom };
}

/** How far the last sloping headers reach beyond the cells. */
function overhang(columns: readonly { label: string }[], columnWidth: number, angle: number): number {
  const reaches = columns.map(({ label }, index) => {
    const length = Math.min(LONGEST_LABEL, textWidth(label, MATRIX_LABEL_SIZE)) * Math.cos(radians(angle));
    return (index + 0.5 - columns.length) * columnWidth + HEADER_FOOT + length;
  });
  return Math.ceil(Math.max(0, ...reaches));
}

/** Half the fixed symmetric domain of a matrix: what the model says, else 1, 10 or 100 by what its values need. */
export function symmetricBound(model: ChartModel): number {
  if (model.values) return Math.max(Math.abs(model.values.domain[0]), Math.abs(model.values.domain[1]));
  const largest = Math.max(
    0,
    ...model.series.flatMap((series) => series.points.map(({ value }) => (isGap(value) ? 0 : Math.abs(value)))),
  );
  return [1, 10, 100].find((bound) => largest <= bound) ?? largest;
}
