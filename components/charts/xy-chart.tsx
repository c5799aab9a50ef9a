"use client";

import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { isGap } from "@/lib/relations/gap";
import { BarsDrawing } from "./bars-drawing";
import {
  countText,
  isBareCount,
  markText,
  measuredText,
  placeText,
  valueText,
  type ChartMark,
  type OpenMark,
} from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import { DotMark } from "./dot-mark";
import type { DrawingProps } from "./drawing-props";
import { LegendSwatch, SWATCH_HEIGHT } from "./legend-swatch";
import { LinesDrawing } from "./lines-drawing";
import { seriesStyle } from "./series-style";
import { stackedBars } from "./stacked-bars";
import { toneColour } from "./tone-colour";
import { xColumns } from "./xy-columns";
import { xyLayout } from "./xy-layout";

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

  const middleOf = (mark: ChartMark): number | undefined => {
    if (isGap(mark.point.value)) return undefined;
    const piece = pieces.find(({ point }) => point === mark.point);
    if (piece) return layout.yOf((piece.start + piece.end) / 2);
    return layout.yOf(model.kind === "diverging-bars" ? 0 : mark.point.value);
  };
  const column = active && columns[active.column];
  const mark = active && column?.marks[active.row];
  const x = column && layout.xOf(layout.xValue(column.x));
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
    if (move) {
      event.preventDefault();
      const next = move();
      setActive({ column: next.column, row: Math.min(next.row, rows(next.column) - 1) });
      setIsSpoken(true);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open();
    } else if (event.key === "Escape" && active) {
      setActive(undefined);
    }
  };
  return (
    <div
      role="application"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={`relative touch-pan-y select-none ${mark?.point.eventQuery === undefined ? "" : "cursor-pointer"}`}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        wasActive.current = active && `${active.column} ${active.row}`;
      }}
      onPointerMove={(event) => {
        setIsSpoken(false);
        setActive(pointAt(event));
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== "touch") setActive(undefined);
      }}
      onPointerUp={(event) => {
        const next = pointAt(event);
        setActive(next);
        const isSecondTap = next !== undefined && wasActive.current === `${next.column} ${next.row}`;
        if (event.button === 0 && (event.pointerType !== "touch" || isSecondTap)) open();
      }}
      onBlur={() => setActive(undefined)}
    >
      <div aria-hidden>{picture}</div>
      {active && column && x !== undefined && (
        <svg aria-hidden width={width} height={height} className="pointer-events-none absolute top-0 left-0">
          <line
            x1={x}
            x2={x}
            y1={layout.plot.top}
            y2={layout.plot.top + layout.plot.height}
            stroke={palette.axis}
            strokeDasharray="2 2"
          />
          {model.kind === "lines" &&
            column.marks.map(({ series, point }) =>
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
          {y !== undefined && <circle cx={x} cy={y} r={9} fill="none" stroke={palette.focus} strokeWidth={2} />}
        </svg>
      )}
      {active && column && mark && x !== undefined && (
        <ChartTooltip
          x={x}
          // Away from the mark: low where it stands high.
          y={
            layout.plot.top +
            (y !== undefined && y < layout.plot.top + layout.plot.height / 2 ? layout.plot.height / 2 : 0)
          }
          width={width}
        >
          <p className="font-semibold">{placeText(model, mark.point, texts)}</p>
          <table className="mt-0.5">
            <tbody>
              {column.marks.map((one, index) => (
                <tr key={one.series.id} className={index === active.row ? "font-semibold" : "text-ink-soft"}>
                  {model.series.length > 1 && (
                    <td className="pe-2 align-top">
                      <span className="inline-flex items-center gap-1.5">
                        <svg width={18} height={SWATCH_HEIGHT} className="shrink-0">
                          <LegendSwatch
                            id={`tip-${one.series.id}`}
                            item={{
                              kind: model.kind === "lines" ? "line" : "bar",
                              id: one.series.id,
                              label: "",
                              tone: one.series.tone,
                            }}
                            palette={palette}
                          />
                        </svg>
                        {texts.text(one.series.label)}
                      </span>
                    </td>
                  )}
                  <td className="pe-2 text-end align-top tabular-nums">{valueText(model, one.point, texts)}</td>
                  <td className="text-end align-top text-ink-faint tabular-nums">
                    {!isBareCount(model, one.point) &&
                      (measuredText(one.point, texts) ?? texts.own("shortCount", { count: one.point.eventCount }))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {mark.point.eventQuery !== undefined && (
            <p className="mt-1 text-ink-faint">{texts.own("openHint", { what: countText(mark.point, texts) })}</p>
          )}
        </ChartTooltip>
      )}
      <p aria-live="polite" className="sr-only">
        {isSpoken && mark ? markText(model, mark, texts) : ""}
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
