"use client";

import { memo, type ReactNode } from "react";
import { eventsHref, markText, type ChartMark, type OpenMark } from "./chart-mark";
import type { DrawingProps } from "./drawing-props";
import { MarkLink } from "./mark-link";
import { MatrixCell } from "./matrix-drawing";
import type { MatrixLayout } from "./matrix-layout";

/** A cell by the numbers of its row and column. */
export interface CellPlace {
  row: number;
  column: number;
}

/** The cells of a matrix as rows of links; drawn again only when what they show changes, not for a tooltip. */
export const MatrixGrid = memo(function MatrixGrid({
  model,
  texts,
  palette,
  layout,
  stop,
  hatchId,
  onOpen,
  onPoint,
  onLeave,
}: Pick<DrawingProps, "model" | "texts" | "palette"> & {
  layout: MatrixLayout;
  /** The one cell that Tab reaches. */
  stop: CellPlace;
  hatchId: string;
  onOpen: OpenMark;
  /** The pointer or the focus came to a cell. */
  onPoint: (mark: ChartMark | undefined, place: CellPlace, target: Element) => void;
  onLeave: () => void;
}) {
  return layout.rows.map((row, rowIndex) => (
    <g key={row.id} role="row">
      {layout.columns.map((column, columnIndex) => {
        const mark = layout.markOf(row.id, column.id);
        const isSelf = row.id === column.id && !mark;
        return (
          <CellFrame
            key={column.id}
            mark={mark}
            label={
              mark
                ? markText(model, mark, texts)
                : texts.own(isSelf ? "sameActor" : "emptyCell", { row: row.label, column: column.label })
            }
            at={`${rowIndex} ${columnIndex}`}
            isStop={stop.row === rowIndex && stop.column === columnIndex}
            x={columnIndex * layout.columnWidth}
            y={layout.headerHeight + rowIndex * layout.rowHeight}
            width={layout.columnWidth}
            height={layout.rowHeight}
            focusColour={palette.focus}
            onOpen={onOpen}
            onShow={(target) => onPoint(mark, { row: rowIndex, column: columnIndex }, target)}
            onHide={onLeave}
          >
            <MatrixCell mark={mark} isSelf={isSelf} layout={layout} palette={palette} texts={texts} hatchId={hatchId} />
          </CellFrame>
        );
      })}
    </g>
  ));
});

function CellFrame({
  mark,
  label,
  at,
  isStop,
  x,
  y,
  width,
  height,
  focusColour,
  onOpen,
  onShow,
  onHide,
  children,
}: {
  mark: ChartMark | undefined;
  label: string;
  at: string;
  isStop: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  focusColour: string;
  onOpen: OpenMark;
  onShow: (target: Element) => void;
  onHide: () => void;
  children: ReactNode;
}) {
  const href = mark && eventsHref(mark.point);
  const attributes = {
    "aria-label": label,
    "data-cell": at,
    tabIndex: isStop ? 0 : -1,
    className: "group outline-none",
    onFocus: (event: { currentTarget: Element }) => onShow(event.currentTarget),
    onBlur: onHide,
    onPointerEnter: (event: { currentTarget: Element }) => onShow(event.currentTarget),
  } as const;
  const transform = `translate(${x} ${y})`;
  const content = (
    <>
      <rect width={width} height={height} fill="transparent" />
      <g aria-hidden>{children}</g>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        rx={2}
        fill="none"
        stroke={focusColour}
        strokeWidth={2.5}
        className="opacity-0 group-hover:opacity-60 group-focus-visible:opacity-100"
      />
    </>
  );
  if (!mark || href === undefined) {
    return (
      <g role="gridcell" transform={transform} {...attributes}>
        {content}
      </g>
    );
  }
  return (
    <g role="gridcell" transform={transform}>
      <MarkLink {...attributes} href={href} mark={mark} onOpen={onOpen}>
        {content}
      </MarkLink>
    </g>
  );
}
