"use client";

import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { countText, placeText, valueText, type ChartMark, type OpenMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { HatchPattern } from "./hatch";
import { MatrixColumnHeaders, MatrixRowHeaders } from "./matrix-drawing";
import { MatrixGrid, type CellPlace } from "./matrix-grid";
import { matrixLayout } from "./matrix-layout";
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
  const [stop, setStop] = useState<CellPlace>({ row: 0, column: Math.min(1, layout.columns.length - 1) });
  const [shown, setShown] = useState<{ mark: ChartMark; x: number; y: number }>();

  const hide = useCallback(() => setShown(undefined), []);
  const onPoint = useCallback((mark: ChartMark | undefined, place: CellPlace, target: Element) => {
    if (target.matches(":focus")) setStop(place);
    const outer = container.current?.getBoundingClientRect();
    if (!mark || !outer) return setShown(undefined);
    const box = target.getBoundingClientRect();
    setShown({ mark, x: box.left + box.width / 2 - outer.left, y: box.bottom - outer.top + 6 });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = { row: layout.rows.length - 1, column: layout.columns.length - 1 };
    const moves: Record<string, CellPlace> = {
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
      <div
        className="flex overflow-x-auto overscroll-x-contain"
        onScroll={hide}
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
          width={layout.bodyWidth}
          height={layout.height}
          className="shrink-0"
          onKeyDown={onKeyDown}
          onPointerLeave={hide}
        >
          <defs>
            <HatchPattern id={hatchId} palette={palette} />
          </defs>
          <g aria-hidden>
            <MatrixColumnHeaders layout={layout} palette={palette} />
          </g>
          <MatrixGrid
            model={model}
            texts={texts}
            palette={palette}
            layout={layout}
            stop={stop}
            hatchId={hatchId}
            onOpen={onOpen}
            onPoint={onPoint}
            onLeave={hide}
          />
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
