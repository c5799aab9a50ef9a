"use client";

import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { DaySpan } from "@/lib/charts/day-spans";
import type { Day } from "@/lib/relations/day";
import type { TimeGroupState } from "./time-group-context";
import type { TimeScale } from "./time-scale";
import { usePeriodAddress } from "./use-period-address";

/** Pixels that the pointer moves before a press is a drag. */
const LEAST_DRAG = 8;

/**
 * Marks a period on a chart over time: by dragging, or by key (Shift with an arrow key, or S and E at its ends, then
 * Enter). Escape leaves it. Each handler says whether it took the event.
 */
export function useTimeBrush(scale: TimeScale | undefined, group: TimeGroupState) {
  const period = usePeriodAddress();
  const pressed = useRef<{ x: number; isDrag: boolean }>(undefined);
  const { brush, setBrush } = group;
  const select = (marked: NonNullable<typeof brush>) => {
    setBrush(undefined);
    const [from, to] = [marked.anchor, marked.head].sort() as [Day, Day];
    period.select(from, to);
  };
  const placeOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  return {
    onPointerDown: (event: PointerEvent) => {
      if (!scale || event.button !== 0) return;
      pressed.current = { x: placeOf(event), isDrag: false };
    },
    onPointerMove: (event: PointerEvent): boolean => {
      const start = pressed.current;
      if (!scale || !start) return false;
      if (event.buttons === 0) {
        pressed.current = undefined;
        setBrush(undefined);
        return false;
      }
      const x = placeOf(event);
      if (!start.isDrag && Math.abs(x - start.x) < LEAST_DRAG) return false;
      if (!start.isDrag) event.currentTarget.setPointerCapture(event.pointerId);
      start.isDrag = true;
      setBrush({ anchor: scale.dayAt(start.x), head: scale.dayAt(x) });
      return true;
    },
    onPointerUp: (): boolean => {
      const isDrag = pressed.current?.isDrag === true;
      pressed.current = undefined;
      if (isDrag && brush) select(brush);
      return isDrag;
    },
    onPointerCancel: () => {
      pressed.current = undefined;
      setBrush(undefined);
    },
    /** `step` is where the cursor stands, `next` where an arrow key moves it. */
    onKeyDown: (event: KeyboardEvent, step: DaySpan | undefined, next?: DaySpan): boolean => {
      if (!scale) return false;
      if (event.key === "Escape" && brush) {
        pressed.current = undefined;
        setBrush(undefined);
        return true;
      }
      if (event.key === "Enter" && brush) {
        select(brush);
        return true;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (step && event.key.toLowerCase() === "s")
        setBrush({ anchor: step.from, head: brush ? later(brush, step) : step.to });
      else if (step && event.key.toLowerCase() === "e")
        setBrush({ anchor: brush ? earlier(brush, step) : step.from, head: step.to });
      else if (event.shiftKey && next && event.key.startsWith("Arrow")) {
        const anchor = brush?.anchor ?? (next.from < (step ?? next).from ? (step ?? next).to : (step ?? next).from);
        setBrush({ anchor, head: next.to < anchor ? next.from : next.to });
        return false;
      } else return false;
      return true;
    },
  };
}

/** The end of a marked period that the new beginning leaves standing. */
function later({ anchor, head }: { anchor: Day; head: Day }, step: DaySpan): Day {
  const end = anchor > head ? anchor : head;
  return end > step.from ? end : step.to;
}

function earlier({ anchor, head }: { anchor: Day; head: Day }, step: DaySpan): Day {
  const start = anchor < head ? anchor : head;
  return start < step.to ? start : step.from;
}
