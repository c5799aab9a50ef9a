import { isGap } from "@/lib/relations/gap";
import type { ChartTexts } from "./chart-texts";
import { isHatched } from "./is-hatched";
import type { MatrixLayout } from "./matrix-layout";
import type { ChartPalette } from "./palette";

/** Colours on either side of the middle. */
const STEPS = 24;
/** Pixels from which a column has room for a number. */
const ROOM_FOR_NUMBER = 44;

/** The drawing of a matrix's cells as few paths; pixels, the origin is the left end of the column headers. */
interface MatrixPaths {
  /** Cells by their fill; `hatch` are those not covered. */
  fills: Map<string, string>;
  /** Signs by the fill on which they stand. */
  signs: Map<string, string>;
  /** Values, where columns are wide enough. */
  numbers: { x: number; y: number; fill: string; text: string }[];
  /** Cells with events but without a value. */
  dots: string;
  /** Lines between groups. */
  breaks: string;
}

/** Gathers the cells of a matrix by what they look like. */
export function matrixPaths(layout: MatrixLayout, palette: ChartPalette, texts: ChartTexts): MatrixPaths {
  const { rows, columns, columnWidth, rowHeight, headerHeight } = layout;
  const paths: MatrixPaths = { fills: new Map(), signs: new Map(), numbers: [], dots: "", breaks: breaksOf(layout) };
  const add = (map: Map<string, string>, key: string, path: string) => map.set(key, (map.get(key) ?? "") + path);
  const fillOf = colours(layout, palette);
  rows.forEach((row, rowIndex) => {
    const top = headerHeight + rowIndex * rowHeight;
    columns.forEach((column, columnIndex) => {
      const mark = layout.markOf(row.id, column.id);
      if (!mark && row.id === column.id) return;
      const left = columnIndex * columnWidth;
      const box = `M${left + 1} ${top + 1}h${columnWidth - 2}v${rowHeight - 2}h${2 - columnWidth}z`;
      const value = mark?.point.value;
      const [x, y] = [left + columnWidth / 2, top + rowHeight / 2];
      if (typeof value !== "number") {
        const reason = isGap(value) ? value.reason : "no-events";
        add(paths.fills, isHatched(reason) ? "hatch" : palette.empty, box);
        if (mark && mark.point.eventCount > 0) paths.dots += `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`;
        return;
      }
      const fill = fillOf(value);
      add(paths.fills, fill, box);
      if (columnWidth - 2 >= ROOM_FOR_NUMBER)
        paths.numbers.push({ x, y, fill, text: numberText(value, layout, texts) });
      else if (!layout.isCount) add(paths.signs, fill, signPath(layout.positionOf(value), x, y));
    });
  });
  return paths;
}

/** Colours in steps, so that cells of nearly one value share a path. */
function colours({ positionOf, isCount }: MatrixLayout, palette: ChartPalette): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const step = Math.round(Math.max(-1, Math.min(1, positionOf(value))) * STEPS);
    let colour = known.get(step);
    if (colour === undefined) {
      colour = isCount ? palette.amount(step / STEPS) : palette.diverging(step / STEPS);
      known.set(step, colour);
    }
    return colour;
  };
}

/** Plus for cooperation, minus for conflict, a ring for the middle. */
function signPath(position: number, x: number, y: number): string {
  if (position === 0) return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
  return `M${x - 4} ${y}h8${position > 0 ? `M${x} ${y - 4}v8` : ""}`;
}

function numberText(value: number, { decimals, positionOf, isCount }: MatrixLayout, texts: ChartTexts): string {
  const text = texts.number(value, decimals, decimals > 0);
  return !isCount && decimals > 0 && positionOf(value) > 0 ? `+${text}` : text;
}

function breaksOf({ rows, columns, rowBreaks, columnBreaks, columnWidth, rowHeight, headerHeight }: MatrixLayout) {
  return [
    ...rowBreaks.map((index) => `M0 ${headerHeight + index * rowHeight}h${columns.length * columnWidth}`),
    ...columnBreaks.map((index) => `M${index * columnWidth} ${headerHeight}v${rows.length * rowHeight}`),
  ].join("");
}
