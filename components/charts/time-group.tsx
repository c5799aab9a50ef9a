"use client";

import { useMemo, useState, type ReactNode } from "react";
import type { ChartModel } from "@/lib/charts/chart-model";
import { marksAtDay } from "@/lib/charts/day-spans";
import type { Day } from "@/lib/relations/day";
import { isBareCount, measuredText, valueText } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { TimeGroupContext, type TimeBrush, type TimeCursor } from "./time-group-context";
import { useChartTexts } from "./use-chart-texts";

/** A chart of a group with the name by which its values are read aloud. */
export interface TimeGroupPart {
  name: string;
  model: ChartModel;
}

/** Charts on one time axis: one cursor, one marked period, and one voice that reads the values of all at a day. */
export function TimeGroup({
  parts,
  split,
  chooseDay,
  isChoosing = false,
  children,
}: {
  parts: readonly TimeGroupPart[];
  split?: Day;
  chooseDay?: (day: Day) => void;
  isChoosing?: boolean;
  children: ReactNode;
}) {
  const texts = useChartTexts();
  const [cursor, setCursor] = useState<TimeCursor>();
  const [brush, setBrush] = useState<TimeBrush>();
  const state = useMemo(
    () => ({
      ...(cursor && { cursor }),
      setCursor,
      ...(brush && { brush }),
      setBrush,
      ...(split && { split }),
      ...(chooseDay && { chooseDay }),
      isChoosing,
      isShared: true,
    }),
    [cursor, brush, split, chooseDay, isChoosing],
  );
  const ends = brush && ([brush.anchor, brush.head].sort() as [Day, Day]);
  const spoken = ends
    ? texts.own("marking", { from: texts.day(ends[0]), to: texts.day(ends[1]) })
    : cursor?.isSpoken
      ? dayText(parts, cursor, texts)
      : "";
  return (
    <TimeGroupContext value={state}>
      {children}
      <p aria-live="polite" className="sr-only" data-testid="values-at-day">
        {spoken}
      </p>
    </TimeGroupContext>
  );
}

/** The values of all charts at a day, those of the chart that the reader is in first. */
function dayText(parts: readonly TimeGroupPart[], { day, owner }: TimeCursor, texts: ChartTexts): string {
  const ordered = [...parts].sort((one, other) => Number(other.model.id === owner) - Number(one.model.id === owner));
  const said = ordered.flatMap(({ name, model }) => {
    const told = marksAtDay(model, day).filter(
      ({ point }) => model.kind !== "lanes" || point.glyph !== undefined || point.eventCount > 0,
    );
    const marks = told.map(({ series, point }) => {
      const count = isBareCount(model, point)
        ? undefined
        : (measuredText(point, texts) ?? texts.own("shortCount", { count: point.eventCount }));
      const isNamed = model.series.length > 1 || model.kind === "lanes";
      return [...(isNamed ? [texts.text(series.label)] : []), valueText(model, point, texts), count ?? []]
        .flat()
        .join(" ");
    });
    return marks.length === 0 ? [] : [`${name}: ${marks.join("; ")}`];
  });
  return [texts.day(day), ...said].join(". ");
}
