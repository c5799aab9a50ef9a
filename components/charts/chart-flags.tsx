import type { ChartFlag } from "@/lib/charts/chart-model";
import type { ChartPalette } from "./palette";
import type { TimeScale } from "./time-scale";

const SIZE = 15;
const ROWS = 3;

/** Dated notes as numbered flags, on the screen and in pictures; neighbours stand on different heights. */
export function ChartFlags({
  flags = [],
  scale,
  top,
  height,
  palette,
}: {
  flags?: readonly ChartFlag[];
  scale?: TimeScale;
  top: number;
  height: number;
  palette: ChartPalette;
}) {
  if (!scale) return null;
  return (
    <g fontSize={10} fontWeight={700}>
      {flags.map(({ number, from, to }, index) => {
        const x = scale.middleOf(from);
        const y = top + (index % ROWS) * (SIZE + 2);
        const label = String(number);
        const width = Math.max(SIZE, label.length * 7 + 6);
        const left = Math.min(x, scale.left + scale.width - width);
        return (
          <g key={number}>
            {to > from && (
              <rect
                x={scale.startOf(from)}
                y={top}
                width={scale.endOf(to) - scale.startOf(from)}
                height={height}
                fill={palette.mutedText}
                fillOpacity={palette.name === "forced" ? 0 : 0.1}
              />
            )}
            <line x1={x} x2={x} y1={y} y2={top + height} stroke={palette.mutedText} strokeDasharray="1 3" />
            <rect x={left} y={y} width={width} height={SIZE} rx={2} fill={palette.text} />
            <text x={left + width / 2} y={y + SIZE / 2} dy="0.35em" textAnchor="middle" fill={palette.surface}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
