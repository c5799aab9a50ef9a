"use client";

import { eventsHref, markText, type OpenMark } from "./chart-mark";
import type { DrawingProps } from "./drawing-props";
import { MarkLink } from "./mark-link";
import type { MatrixLayout } from "./matrix-layout";

/** A cell by the numbers of its row and column. */
export interface CellPlace {
  row: number;
  column: number;
}

/**
 * The cell that has the focus, and the one under the pointer, as links in their rows. The others are only painted: a
 * grid says how many rows and columns it has, and holds those that are at hand.
 */
export function MatrixGrid({
  model,
  texts,
  palette,
  layout,
  stop,
  pointed,
  onOpen,
  onFocus,
  onBlur,
}: Pick<DrawingProps, "model" | "texts" | "palette"> & {
  layout: MatrixLayout;
  /** The one cell that Tab reaches. */
  stop: CellPlace;
  pointed: CellPlace | undefined;
  onOpen: OpenMark;
  onFocus: (place: CellPlace) => void;
  onBlur: () => void;
}) {
  const isOther = pointed && (pointed.row !== stop.row || pointed.column !== stop.column);
  const places = isOther ? [stop, pointed] : [stop];
  return places.map((place) => (
    <g key={place === stop ? "stop" : "pointed"} role="row" aria-rowindex={place.row + 1}>
      <GridCell
        key={`${place.row} ${place.column}`}
        place={place}
        isStop={place === stop}
        isPointed={!isOther || place === pointed}
        model={model}
        texts={texts}
        palette={palette}
        layout={layout}
        onOpen={onOpen}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </g>
  ));
}

function GridCell({
  place,
  isStop,
  isPointed,
  model,
  texts,
  palette,
  layout,
  onOpen,
  onFocus,
  onBlur,
}: Omit<Parameters<typeof MatrixGrid>[0], "stop" | "pointed"> & {
  place: CellPlace;
  isStop: boolean;
  isPointed: boolean;
}) {
  const row = layout.rows[place.row]!;
  const column = layout.columns[place.column]!;
  const mark = layout.markOf(row.id, column.id);
  const href = mark && eventsHref(mark.point);
  const { columnWidth, rowHeight } = layout;
  const position = {
    transform: `translate(${place.column * columnWidth} ${layout.headerHeight + place.row * rowHeight})`,
    role: "gridcell",
    "aria-colindex": place.column + 1,
  };
  const attributes = {
    "aria-label": mark
      ? markText(model, mark, texts)
      : texts.own(row.id === column.id ? "sameActor" : "emptyCell", { row: row.label, column: column.label }),
    "data-cell": `${place.row} ${place.column}`,
    tabIndex: isStop ? 0 : -1,
    className: "group outline-none",
    onFocus: () => onFocus(place),
    onBlur,
  };
  const content = (
    <>
      <rect width={columnWidth} height={rowHeight} fill="transparent" />
      <rect
        x={1}
        y={1}
        width={columnWidth - 2}
        height={rowHeight - 2}
        rx={2}
        fill="none"
        stroke={palette.focus}
        strokeWidth={2.5}
        className={
          isPointed ? "opacity-0 group-hover:opacity-60 group-focus:opacity-100" : "opacity-0 group-focus:opacity-100"
        }
      />
    </>
  );
  if (!mark || href === undefined)
    return (
      <g {...position} {...attributes}>
        {content}
      </g>
    );
  return (
    <g {...position}>
      <MarkLink {...attributes} href={href} mark={mark} onOpen={onOpen}>
        {content}
      </MarkLink>
    </g>
  );
}
