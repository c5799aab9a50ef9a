import type { ChartPalette } from "./palette";
import { textAnchor } from "./text-anchor";
import type { TimeTick } from "./time-ticks";

const LINE_HEIGHT = 14;

/** The mark and the words of one tick under an axis. */
export function TickTexts({
  tick,
  bottom,
  palette,
  hasMark,
}: {
  tick: TimeTick;
  /** Where the axis lies. */
  bottom: number;
  palette: ChartPalette;
  hasMark: boolean;
}) {
  return (
    <>
      {hasMark && <line x1={tick.at} x2={tick.at} y1={bottom} y2={bottom + 5} stroke={palette.axis} />}
      {tick.lines.map((line, index) => (
        <text
          key={index}
          x={tick.at}
          y={bottom + 18 + index * LINE_HEIGHT}
          {...textAnchor(line, "middle")}
          fill={palette.mutedText}
        >
          {line}
        </text>
      ))}
    </>
  );
}
