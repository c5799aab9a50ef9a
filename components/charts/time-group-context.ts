"use client";

import { createContext, useContext, useState } from "react";
import type { Day } from "@/lib/relations/day";

/** The one cursor of charts that share a time axis. */
export interface TimeCursor {
  day: Day;
  /** Id of the chart that the reader points at or walks through. */
  owner: string;
  /** Moved by key: its values are read aloud. */
  isSpoken: boolean;
}

/** A period that is being marked; its ends in the order in which they were set. */
export interface TimeBrush {
  anchor: Day;
  head: Day;
}

/** What charts over time share. */
export interface TimeGroupState {
  cursor?: TimeCursor;
  setCursor: (cursor?: TimeCursor) => void;
  brush?: TimeBrush;
  setBrush: (brush?: TimeBrush) => void;
  /** The day at which two periods are divided, drawn as a line. */
  split?: Day;
  /** Set when a click or B chooses that day. */
  chooseDay?: (day: Day) => void;
  /** Whether the next click chooses a day rather than opens events. */
  isChoosing: boolean;
  /** Whether charts stand together, so that the group speaks for all of them. */
  isShared: boolean;
}

/** The group that a chart stands in. */
export const TimeGroupContext = createContext<TimeGroupState | undefined>(undefined);

/** The group's state, or one of its own for a chart that stands alone. */
export function useTimeGroup(): TimeGroupState {
  const [cursor, setCursor] = useState<TimeCursor>();
  const [brush, setBrush] = useState<TimeBrush>();
  const group = useContext(TimeGroupContext);
  return (
    group ?? {
      ...(cursor && { cursor }),
      setCursor,
      ...(brush && { brush }),
      setBrush,
      isChoosing: false,
      isShared: false,
    }
  );
}
