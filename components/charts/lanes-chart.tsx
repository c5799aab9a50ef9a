"use client";

import clsx from "clsx";
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import {
  countText,
  isBareCount,
  eventsHref,
  markText,
  placeText,
  valueText,
  type ChartMark,
  type OpenMark,
} from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import type { DrawingProps } from "./drawing-props";
import { useTimeGroup } from "./time-group-context";
import { TimeOverlay } from "./time-overlay";
import { useTimeBrush } from "./use-time-brush";
import { LanesDrawing } from "./lanes-drawing";
import { lanesLayout, type Lane, type LaneMark } from "./lanes-layout";
import { MarkLink } from "./mark-link";

/** Lanes whose marks are links: one stop for Tab, arrow keys from mark to mark in the order of lanes and days. */
export function LanesChart({
  onOpen,
  labelledBy,
  describedBy,
  ...drawing
}: DrawingProps & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  const { model, texts, palette, width } = drawing;
  const container = useRef<HTMLDivElement>(null);
  const wasDragged = useRef(false);
  const [stop, setStop] = useState<string>();
  const [shown, setShown] = useState<{ mark: ChartMark; x: number; y: number }>();
  const layout = useMemo(() => lanesLayout(model, width, texts), [model, width, texts]);
  const group = useTimeGroup();
  const marking = useTimeBrush(layout.time, group);
  const isOwn = group.cursor?.owner === model.id;
  const dayOf = (event: PointerEvent) =>
    layout.time.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const first = useMemo(() => {
    const mark = layout.lanes.find(({ marks }) => marks.length > 0)?.marks[0]?.mark;
    return mark && keyOf(mark);
  }, [layout]);

  const leave = () => {
    setShown(undefined);
    if (isOwn) group.setCursor(undefined);
  };
  const show = (mark: ChartMark, target: Element, isSpoken: boolean) => {
    if (group.brush) return;
    group.setCursor({ day: mark.point.x, owner: model.id, isSpoken });
    const outer = container.current?.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    if (outer)
      setShown({ mark, x: box.left + Math.min(box.width / 2, 40) - outer.left, y: box.bottom - outer.top + 6 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day = isOwn ? group.cursor?.day : undefined;
    if (!event.shiftKey && marking.onKeyDown(event, day === undefined ? undefined : { from: day, to: day })) {
      event.preventDefault();
      return;
    }
    if (event.key.toLowerCase() === "b" && group.chooseDay && day !== undefined) {
      event.preventDefault();
      group.chooseDay(day);
      return;
    }
    const marks = [...(container.current?.querySelectorAll<SVGElement>("[data-mark]") ?? [])];
    const at = marks.indexOf(document.activeElement as unknown as SVGElement);
    const to: Record<string, number> = {
      ArrowRight: Math.min(marks.length - 1, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowDown: laneStep(marks, at, 1),
      ArrowUp: laneStep(marks, at, -1),
      Home: 0,
      End: marks.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) {
      if (event.key === "Escape") leave();
      return;
    }
    event.preventDefault();
    marks[next]?.focus();
  };
  const wrapMark = (laneMark: LaneMark, content: ReactNode, lane: Lane) => {
    const { mark } = laneMark;
    const href = eventsHref(mark.point);
    const key = keyOf(mark);
    const attributes = {
      "data-mark": mark.point.y ?? mark.series.id,
      "aria-label": markText(model, mark, texts),
      tabIndex: key === (stop ?? first) ? 0 : -1,
      className: "outline-none [&:focus-visible>rect:first-child]:opacity-100 [&:hover>rect:first-child]:opacity-60",
      onFocus: (event: { currentTarget: Element }) => {
        setStop(key);
        show(mark, event.currentTarget, event.currentTarget.matches(":focus-visible"));
      },
      onBlur: leave,
      onPointerEnter: (event: { currentTarget: Element }) => show(mark, event.currentTarget, false),
      onPointerLeave: () => setShown(undefined),
    } as const;
    const inner = (
      <>
        <FocusFrame mark={laneMark} colour={palette.focus} y={lane.middle} />
        {content}
      </>
    );
    if (href === undefined) {
      return (
        <g role="img" {...attributes}>
          {inner}
        </g>
      );
    }
    return (
      <MarkLink {...attributes} href={href} mark={mark} onOpen={onOpen}>
        {inner}
      </MarkLink>
    );
  };
  return (
    <div
      ref={container}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={clsx("relative touch-pan-y select-none", group.isChoosing && "cursor-crosshair")}
      onKeyDown={onKeyDown}
      onPointerDown={marking.onPointerDown}
      onPointerMove={(event) => {
        if (marking.onPointerMove(event)) leave();
        else if (!shown) group.setCursor({ day: dayOf(event), owner: model.id, isSpoken: false });
      }}
      onPointerLeave={leave}
      onPointerCancel={marking.onPointerCancel}
      onPointerUp={() => {
        wasDragged.current = marking.onPointerUp();
      }}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={(event) => {
        // A drag that ends on a mark is no click on it, and a day is chosen wherever the click falls.
        if (!wasDragged.current && !group.isChoosing) return;
        event.preventDefault();
        event.stopPropagation();
        if (!wasDragged.current)
          group.chooseDay?.(layout.time.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
        wasDragged.current = false;
      }}
    >
      <LanesDrawing {...drawing} wrapMark={wrapMark} />
      {(group.cursor || group.brush || group.split) && (
        <svg aria-hidden width={width} height={layout.height} className="pointer-events-none absolute top-0 left-0">
          <TimeOverlay
            scale={layout.time}
            top={layout.plot.top}
            height={layout.plot.height}
            palette={palette}
            {...(group.cursor && { day: group.cursor.day })}
            {...(group.brush && { brush: group.brush })}
            {...(group.split && { split: group.split })}
          />
        </svg>
      )}
      {shown && (
        <ChartTooltip x={shown.x} y={shown.y} width={width}>
          {!isBareCount(model, shown.mark.point) && (
            <p className="font-semibold">{valueText(model, shown.mark.point, texts)}</p>
          )}
          <p>{placeText(model, shown.mark.point, texts)}</p>
          <p className="text-ink-faint">{countText(shown.mark.point, texts)}</p>
        </ChartTooltip>
      )}
    </div>
  );
}

function FocusFrame({ mark, colour, y }: { mark: LaneMark; colour: string; y: number }) {
  const reach = mark.mark.point.glyph === undefined ? 4 : 10;
  const left = Math.min(mark.x, mark.glyphX - reach) - 2;
  const right = Math.max(mark.endX ?? mark.x, mark.glyphX + reach) + 2;
  return (
    <rect
      x={left}
      y={y - 12}
      width={right - left}
      height={24}
      rx={4}
      fill="transparent"
      stroke={colour}
      strokeWidth={2}
      className="opacity-0"
    />
  );
}

function keyOf(mark: ChartMark): string {
  return `${mark.point.y ?? mark.series.id} ${mark.point.x} ${mark.point.glyph ?? ""}`;
}

function laneStep(marks: SVGElement[], at: number, step: 1 | -1): number {
  const lane = marks[at]?.dataset.mark;
  for (let index = at + step; index >= 0 && index < marks.length; index += step) {
    if (marks[index]?.dataset.mark !== lane) return index;
  }
  return Math.max(0, at);
}
