"use client";

import clsx from "clsx";
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { daySpans } from "@/lib/charts/day-spans";
import { isGap } from "@/lib/relations/gap";
import { BarsDrawing } from "./bars-drawing";
import { markText, type ChartMark, type OpenMark } from "./chart-mark";
import { DotMark } from "./dot-mark";
import type { DrawingProps } from "./drawing-props";
import { LinesDrawing } from "./lines-drawing";
import { seriesStyle } from "./series-style";
import { stackedBars } from "./stacked-bars";
import { useTimeGroup } from "./time-group-context";
import { TimeOverlay } from "./time-overlay";
import { toneColour } from "./tone-colour";
import { xColumns } from "./xy-columns";
import { xyLayout } from "./xy-layout";
import { XyTooltip } from "./xy-tooltip";
import { useTimeBrush } from "./use-time-brush";

interface Active {
  column: number;
  row: number;
}

/**
 * Lines or bars with a cursor: the pointer or the arrow keys move it from mark to mark, its value is shown and spoken,
 * Enter or a click opens the events behind it. On a touch screen the first tap shows, the second opens.
 */
export function XyChart({
  model,
  texts,
  palette,
  width,
  height,
  onOpen,
  labelledBy,
  describedBy,
}: DrawingProps & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  const layout = useMemo(() => xyLayout(model, width, height, texts), [model, width, height, texts]);
  const columns = useMemo(() => xColumns(model), [model]);
  const pieces = useMemo(() => (model.kind === "diverging-bars" ? stackedBars(model) : []), [model]);
  // The cursor moves over the drawing and must not draw it again.
  const picture = useMemo(() => {
    const props = { model, texts, palette, width, height };
    return model.kind === "lines" ? <LinesDrawing {...props} /> : <BarsDrawing {...props} />;
  }, [model, texts, palette, width, height]);
  const [active, setActive] = useState<Active>();
  const [isSpoken, setIsSpoken] = useState(false);
  const wasActive = useRef<string>(undefined);
  const steps = useMemo(() => daySpans(model), [model]);
  const group = useTimeGroup();
  const marking = useTimeBrush(layout.time, group);

  const activate = (next: Active | undefined, isByKey: boolean) => {
    setActive(next);
    setIsSpoken(isByKey);
    const step = next && steps[next.column];
    if (step) group.setCursor({ day: step.to, owner: model.id, isSpoken: isByKey });
    else if (group.cursor?.owner === model.id) group.setCursor(undefined);
  };

  const middleOf = (mark: ChartMark): number | undefined => {
    if (isGap(mark.point.value)) return undefined;
    const piece = pieces.find(({ point }) => point === mark.point);
    if (piece) return layout.yOf((piece.start + piece.end) / 2);
    return layout.yOf(model.kind === "diverging-bars" ? 0 : mark.point.value);
  };
  const column = active && columns[active.column];
  const mark = active && column?.marks[active.row];
  const other = active || group.cursor?.owner === model.id ? undefined : group.cursor?.day;
  const otherAt = other === undefined ? -1 : steps.findIndex(({ from, to }) => from <= other && other <= to);
  const shown = column ?? columns[otherAt];
  const day = column ? steps[active.column]?.to : other;
  const x =
    day !== undefined && layout.time ? layout.time.middleOf(day) : column && layout.xOf(layout.xValue(column.x));
  const y = mark && middleOf(mark);

  const pointAt = (event: PointerEvent<HTMLDivElement>): Active | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
    const at = nearest(
      columns.map(({ x: id }) => layout.xOf(layout.xValue(id))),
      pointer.x,
    );
    if (at === undefined) return undefined;
    const found = columns[at];
    const row = nearest(
      (found?.marks ?? []).map((one) => middleOf(one) ?? Number.POSITIVE_INFINITY),
      pointer.y,
    );
    return { column: at, row: row ?? 0 };
  };
  const open = () => {
    if (mark?.point.eventQuery !== undefined) onOpen(mark);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (columns.length === 0) return;
    const from = active ?? { column: -1, row: 0 };
    const rows = (at: number) => columns[at]?.marks.length ?? 1;
    const at = (step: number) => Math.max(0, Math.min(columns.length - 1, from.column + step));
    const moves: Record<string, () => Active> = {
      ArrowRight: () => ({ ...from, column: at(1) }),
      ArrowLeft: () => ({ ...from, column: active ? at(-1) : columns.length - 1 }),
      ArrowDown: () => ({ column: Math.max(0, from.column), row: (from.row + 1) % rows(Math.max(0, from.column)) }),
      ArrowUp: () => ({
        column: Math.max(0, from.column),
        row: (from.row - 1 + rows(Math.max(0, from.column))) % rows(Math.max(0, from.column)),
      }),
      PageDown: () => ({ ...from, column: at(10) }),
      PageUp: () => ({ ...from, column: at(-10) }),
      Home: () => ({ ...from, column: 0 }),
      End: () => ({ ...from, column: columns.length - 1 }),
    };
    const move = moves[event.key];
    const next = move?.();
    if (marking.onKeyDown(event, active && steps[active.column], next && steps[next.column])) {
      event.preventDefault();
    } else if (next) {
      event.preventDefault();
      activate({ column: next.column, row: Math.min(next.row, rows(next.column) - 1) }, true);
    } else if (event.key.toLowerCase() === "b" && group.chooseDay && day !== undefined) {
      event.preventDefault();
      group.chooseDay(day);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open();
    } else if (event.key === "Escape" && active) {
      activate(undefined, false);
    }
  };
  return (
    <div
      role="application"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={clsx(
        "relative touch-pan-y select-none",
        group.isChoosing ? "cursor-crosshair" : mark?.point.eventQuery !== undefined && "cursor-pointer",
      )}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        wasActive.current = active && `${active.column} ${active.row}`;
        marking.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        if (marking.onPointerMove(event)) activate(undefined, false);
        else activate(pointAt(event), false);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== "touch") activate(undefined, false);
      }}
      onPointerCancel={marking.onPointerCancel}
      onPointerUp={(event) => {
        if (marking.onPointerUp()) return;
        const next = pointAt(event);
        activate(next, false);
        if (event.button !== 0) return;
        if (group.isChoosing && layout.time) {
          group.chooseDay?.(layout.time.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
          return;
        }
        const isSecondTap = next !== undefined && wasActive.current === `${next.column} ${next.row}`;
        if (event.pointerType !== "touch" || isSecondTap) open();
      }}
      onBlur={() => activate(undefined, false)}
    >
      <div aria-hidden>{picture}</div>
      {(x !== undefined || group.brush || group.split) && (
        <svg aria-hidden width={width} height={height} className="pointer-events-none absolute top-0 left-0">
          {layout.time && (
            <TimeOverlay
              scale={layout.time}
              top={layout.plot.top}
              height={layout.plot.height}
              palette={palette}
              {...(day !== undefined && { day })}
              {...(group.brush && { brush: group.brush })}
              {...(group.split && { split: group.split })}
            />
          )}
          {model.kind === "lines" &&
            x !== undefined &&
            shown?.marks.map(({ series, point }) =>
              isGap(point.value) ? null : (
                <DotMark
                  key={series.id}
                  shape={seriesStyle(series.tone).dot}
                  x={x}
                  y={layout.yOf(point.value)}
                  size={9}
                  colour={toneColour(series.tone, palette)}
                  surface={palette.surface}
                />
              ),
            )}
          {y !== undefined && column && (
            <circle
              cx={layout.xOf(layout.xValue(column.x))}
              cy={y}
              r={9}
              fill="none"
              stroke={palette.focus}
              strokeWidth={2}
            />
          )}
        </svg>
      )}
      {shown && x !== undefined && (
        <XyTooltip
          model={model}
          column={shown}
          {...(mark && { mark })}
          texts={texts}
          palette={palette}
          x={x}
          // Away from the mark: low where it stands high.
          y={
            layout.plot.top +
            (y !== undefined && y < layout.plot.top + layout.plot.height / 2 ? layout.plot.height / 2 : 0)
          }
          width={width}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {isSpoken && mark && !group.isShared ? markText(model, mark, texts) : ""}
      </p>
    </div>
  );
}

/** Index of the value nearest to `target`, of the first where none is finite. */
function nearest(values: readonly number[], target: number): number | undefined {
  let best: number | undefined;
  values.forEach((value, index) => {
    if (best === undefined || Math.abs(value - target) < Math.abs((values[best] ?? 0) - target)) best = index;
  });
  return best;
}
