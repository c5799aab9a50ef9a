import type { Day } from "@/lib/relations/day";
import type { ChartPalette } from "./palette";
import type { TimeBrush } from "./time-group-context";
import type { TimeScale } from "./time-scale";

/** What lies over a chart over time on the screen alone: the cursor, the period being marked, the dividing day. */
export function TimeOverlay({
  scale,
  top,
  height,
  palette,
  day,
  brush,
  split,
}: {
  scale: TimeScale;
  /** Upper edge and height of the plot. */
  top: number;
  height: number;
  palette: ChartPalette;
  day?: Day;
  brush?: TimeBrush;
  split?: Day;
}) {
  const [first, last] = scale.domain;
  const isWithin = (one: Day | undefined): one is Day => one !== undefined && one >= first && one <= last;
  const ends = brush && [brush.anchor, brush.head].sort();
  return (
    <>
      {ends && (
        <rect
          x={scale.startOf(ends[0]!)}
          y={top}
          width={Math.max(1, scale.endOf(ends[1]!) - scale.startOf(ends[0]!))}
          height={height}
          fill={palette.focus}
          fillOpacity={0.14}
          stroke={palette.focus}
        />
      )}
      {isWithin(split) && (
        <line
          x1={scale.startOf(split)}
          x2={scale.startOf(split)}
          y1={top}
          y2={top + height}
          stroke={palette.text}
          strokeWidth={1.5}
          strokeDasharray="6 3"
        />
      )}
      {isWithin(day) && (
        <line
          x1={scale.middleOf(day)}
          x2={scale.middleOf(day)}
          y1={top}
          y2={top + height}
          stroke={palette.axis}
          strokeDasharray="2 2"
        />
      )}
    </>
  );
}
