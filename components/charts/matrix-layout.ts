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
const SLOPE = Math.SQRT1_2;

/** Where a matrix puts its cells; pixels from the upper left corner of the drawing. */
export interface MatrixLayout {
  rows: { id: string; label: string }[];
  columns: { id: string; label: string }[];
  /** Width of the row headers, which stay when the cells are scrolled. */
  headerWidth: number;
  /** Height of the sloping column headers. */
  headerHeight: number;
  columnWidth: number;
  rowHeight: number;
  /** Width of cells and the overhang of the last header. */
  bodyWidth: number;
  height: number;
  markOf: (row: string, column: string) => ChartMark | undefined;
  /** Largest absolute value of the fixed symmetric domain. */
  bound: number;
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
  const slant = Math.ceil(longest(columns) * SLOPE);
  const { columnWidth, rowRoom } = columnsWithin(width, columns, headerWidthWith);
  const headerWidth = headerWidthWith(rowRoom);
  const marks = new Map<string, ChartMark>();
  for (const series of model.series) {
    for (const point of series.points) marks.set(`${point.y}\n${point.x}`, { series, point });
  }
  return {
    rows,
    columns,
    headerWidth,
    headerHeight: slant + 18,
    columnWidth,
    rowHeight: ROW_HEIGHT,
    bodyWidth: columnWidth * columns.length + overhang(columns, columnWidth),
    height: slant + 18 + rows.length * ROW_HEIGHT + 4,
    markOf: (row, column) => marks.get(`${row}\n${column}`),
    bound: symmetricBound(model),
  };
}

/** The widest columns, and the most room for the names of the rows, with which all of the matrix is seen at once. */
function columnsWithin(
  width: number,
  columns: readonly { label: string }[],
  headerWidthWith: (room: number) => number,
): { columnWidth: number; rowRoom: number } {
  const rowRoom = width > 0 && width < NARROW ? LONGEST_ON_NARROW : LONGEST_LABEL;
  for (const [least, room] of [
    [LEAST_COLUMN, rowRoom],
    [TIGHT_COLUMN, rowRoom],
    [TIGHT_COLUMN, LONGEST_ON_NARROW],
  ] as const) {
    const forColumns = width - headerWidthWith(room) - overhang(columns, least);
    const columnWidth = Math.floor(Math.min(MOST_COLUMN, forColumns / Math.max(1, columns.length)));
    if (columnWidth >= least) return { columnWidth, rowRoom: room };
  }
  return { columnWidth: LEAST_COLUMN, rowRoom };
}

/** How far the last sloping headers reach beyond the cells. */
function overhang(columns: readonly { label: string }[], columnWidth: number): number {
  const reaches = columns.map(({ label }, index) => {
    const length = Math.min(LONGEST_LABEL, textWidth(label, MATRIX_LABEL_SIZE)) * SLOPE;
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
