"use client";

import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { countText, eventsHref, markText, placeText, valueText, type ChartMark, type OpenMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { HatchPattern } from "./hatch";
import { MatrixCell, MatrixColumnHeaders, MatrixRowHeaders } from "./matrix-drawing";
import { matrixLayout } from "./matrix-layout";
import { isPlainClick } from "./plain-click";
import { useSvgId } from "./svg-id";

/**
 * A matrix as a grid of links: one stop for Tab, arrow keys from cell to cell, each cell named by its row, column and
 * value. Row headers stay in view when the cells are scrolled sideways.
 */
export function MatrixChart({
  model,
  texts,
  palette,
  width,
  onOpen,
  labelledBy,
  describedBy,
}: Omit<DrawingProps, "height"> & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  const layout = useMemo(() => matrixLayout(model, width, texts), [model, width, texts]);
  const hatchId = useSvgId("hatch");
  const container = useRef<HTMLDivElement>(null);
  const body = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const [shown, setShown] = useState<{ mark: ChartMark; x: number; y: number }>();

  const show = (mark: ChartMark | undefined, target: Element) => {
    const outer = container.current?.getBoundingClientRect();
    if (!mark || !outer) return setShown(undefined);
    const box = target.getBoundingClientRect();
    setShown({ mark, x: box.left + box.width / 2 - outer.left, y: box.bottom - outer.top + 6 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = { row: layout.rows.length - 1, column: layout.columns.length - 1 };
    const moves: Record<string, { row: number; column: number }> = {
      ArrowRight: { ...stop, column: Math.min(last.column, stop.column + 1) },
      ArrowLeft: { ...stop, column: Math.max(0, stop.column - 1) },
      ArrowDown: { ...stop, row: Math.min(last.row, stop.row + 1) },
      ArrowUp: { ...stop, row: Math.max(0, stop.row - 1) },
      Home: event.ctrlKey ? { row: 0, column: 0 } : { ...stop, column: 0 },
      End: event.ctrlKey ? last : { ...stop, column: last.column },
    };
    const next = moves[event.key];
    if (!next) {
      if (event.key === "Escape") setShown(undefined);
      return;
    }
    event.preventDefault();
    setStop(next);
    body.current?.querySelector<SVGElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <div ref={container} className="relative">
      <div className="flex overflow-x-auto overscroll-x-contain" onScroll={() => setShown(undefined)}>
        <svg
          aria-hidden
          width={layout.headerWidth}
          height={layout.height}
          className="sticky start-0 z-[1] shrink-0 bg-surface"
        >
          <MatrixRowHeaders layout={layout} palette={palette} />
        </svg>
        <svg
          ref={body}
          role="grid"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-readonly
          width={layout.bodyWidth}
          height={layout.height}
          className="shrink-0"
          onKeyDown={onKeyDown}
          onPointerLeave={() => setShown(undefined)}
        >
          <defs>
            <HatchPattern id={hatchId} palette={palette} />
          </defs>
          <g aria-hidden>
            <MatrixColumnHeaders layout={layout} palette={palette} />
          </g>
          {layout.rows.map((row, rowIndex) => (
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
                    onShow={(target) => {
                      if (target.matches(":focus")) setStop({ row: rowIndex, column: columnIndex });
                      show(mark, target);
                    }}
                    onHide={() => setShown(undefined)}
                  >
                    <MatrixCell
                      mark={mark}
                      isSelf={isSelf}
                      layout={layout}
                      palette={palette}
                      texts={texts}
                      hatchId={hatchId}
                    />
                  </CellFrame>
                );
              })}
            </g>
          ))}
        </svg>
      </div>
      {shown && (
        <ChartTooltip x={shown.x} y={shown.y} width={width}>
          <p className="font-semibold">{placeText(model, shown.mark.point, texts)}</p>
          <p>{valueText(model, shown.mark.point, texts)}</p>
          <p className="text-ink-faint">{countText(shown.mark.point, texts)}</p>
        </ChartTooltip>
      )}
    </div>
  );
}

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
      <a
        {...attributes}
        href={href}
        onClick={(event: MouseEvent) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onOpen(mark);
        }}
      >
        {content}
      </a>
    </g>
  );
}
