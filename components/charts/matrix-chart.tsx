"use client";

import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import { countText, measuredText, placeText, valueText, type OpenMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { MatrixCells } from "./matrix-cells";
import { MatrixColumnHeaders, MatrixRowHeaders } from "./matrix-drawing";
import { MatrixGrid, type CellPlace } from "./matrix-grid";
import { matrixLayout } from "./matrix-layout";
import { isPlainClick } from "./plain-click";
import { useSvgId } from "./svg-id";
import { useMovedFocus } from "./use-moved-focus";

/** Cells that Page Up and Page Down pass over. */
const PAGE = 10;

/**
 * A matrix as a grid: one stop for Tab, arrow keys from cell to cell, Home and End along the row (with Ctrl to the
 * corners), Enter to the events; each cell is named by its row, column and value. Row headers stay in view when the
 * cells are scrolled sideways.
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
  const scroller = useRef<HTMLDivElement>(null);
  const last = { row: layout.rows.length - 1, column: layout.columns.length - 1 };
  const [place, setStop] = useState<CellPlace>({ row: 0, column: 1 });
  // Another filter may leave fewer actors.
  const stop = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  const { body, moveFocus } = useMovedFocus("[data-cell]", `${stop.row} ${stop.column}`);
  const [pointed, setPointed] = useState<CellPlace>();
  const [shown, setShown] = useState<CellPlace>();
  const [scrolled, setScrolled] = useState(0);

  const placeAt = (event: MouseEvent): CellPlace | undefined => {
    const box = body.current!.getBoundingClientRect();
    const column = Math.floor((event.clientX - box.left) / layout.columnWidth);
    const row = Math.floor((event.clientY - box.top - layout.headerHeight) / layout.rowHeight);
    return row < 0 || row > last.row || column < 0 || column > last.column ? undefined : { row, column };
  };
  const onPointerMove = (event: PointerEvent) => {
    const next = placeAt(event);
    if (next?.row === pointed?.row && next?.column === pointed?.column) return;
    setPointed(next);
    setShown(next);
  };
  const markAt = ({ row, column }: CellPlace) => layout.markOf(layout.rows[row]!.id, layout.columns[column]!.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event, stop, last);
    if (!next) {
      if (event.key === "Escape") setShown(undefined);
      return;
    }
    event.preventDefault();
    moveFocus();
    setStop(next);
  };

  const mark = shown && shown.row <= last.row && shown.column <= last.column ? markAt(shown) : undefined;
  return (
    <div className="relative">
      <div
        ref={scroller}
        className="flex overflow-x-auto overscroll-x-contain"
        onScroll={() => {
          setShown(undefined);
          setScrolled(scroller.current?.scrollLeft ?? 0);
        }}
        // What has the focus is not scrolled under the row headers.
        style={{ scrollPaddingInlineStart: layout.headerWidth }}
      >
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
          aria-rowcount={layout.rows.length}
          aria-colcount={layout.columns.length}
          width={layout.bodyWidth}
          height={layout.height}
          className="shrink-0"
          onKeyDown={onKeyDown}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            setPointed(undefined);
            setShown(undefined);
          }}
          onClick={(event) => {
            // A finger may reach a cell that no pointer has passed over.
            const at = isPlainClick(event) && !event.defaultPrevented ? placeAt(event) : undefined;
            const tapped = at && markAt(at);
            if (tapped) onOpen(tapped);
          }}
        >
          <g aria-hidden>
            <MatrixColumnHeaders layout={layout} palette={palette} />
            <MatrixCells layout={layout} palette={palette} texts={texts} hatchId={hatchId} />
          </g>
          <MatrixGrid
            model={model}
            texts={texts}
            palette={palette}
            layout={layout}
            stop={stop}
            pointed={pointed && pointed.row <= last.row && pointed.column <= last.column ? pointed : undefined}
            onOpen={onOpen}
            onFocus={(at) => {
              setStop(at);
              setShown(at);
            }}
            onBlur={() => setShown(undefined)}
          />
        </svg>
      </div>
      {mark && shown && (
        <ChartTooltip
          x={layout.headerWidth + (shown.column + 0.5) * layout.columnWidth - scrolled}
          y={layout.headerHeight + (shown.row + 1) * layout.rowHeight + 6}
          width={width}
        >
          <p className="font-semibold">{placeText(model, mark.point, texts)}</p>
          <p>{valueText(model, mark.point, texts)}</p>
          <p className="text-ink-faint">{measuredText(mark.point, texts) ?? countText(mark.point, texts)}</p>
        </ChartTooltip>
      )}
    </div>
  );
}

/** Where a key leads from a cell; undefined for a key that moves nothing. */
function nextPlace(event: KeyboardEvent, { row, column }: CellPlace, last: CellPlace): CellPlace | undefined {
  const isFar = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowRight":
      return { row, column: Math.min(last.column, column + 1) };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowDown":
      return { row: Math.min(last.row, row + 1), column };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "PageDown":
      return { row: Math.min(last.row, row + PAGE), column };
    case "PageUp":
      return { row: Math.max(0, row - PAGE), column };
    case "Home":
      return isFar ? { row: 0, column: 0 } : { row, column: 0 };
    case "End":
      return isFar ? last : { row, column: last.column };
    default:
      return undefined;
  }
}
