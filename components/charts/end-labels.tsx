import type { ChartTexts } from "./chart-texts";
import type { ChartPalette } from "./palette";
import { textAnchor, textDirection } from "./text-anchor";
import { toneColour } from "./tone-colour";
import { LABEL_SIZE, type XyLayout } from "./xy-layout";

const LINE_HEIGHT = 14;

/** Names of the series at the ends of their lines, tied by a thin line where they had to move. */
export function EndLabels({ layout, palette }: { layout: XyLayout; texts: ChartTexts; palette: ChartPalette }) {
  const x = layout.plot.left + layout.plot.width + 12;
  return (
    <g fontSize={LABEL_SIZE} fontWeight={600}>
      {layout.endLabels.map((label) => {
        const top = label.at - ((label.lines.length - 1) * LINE_HEIGHT) / 2;
        const direction = textDirection(label.lines.join(" "));
        return (
          <g key={label.series.id}>
            {(Math.abs(label.at - label.from.y) > 8 || x - label.from.x > 20) && (
              <path
                d={`M${label.from.x + 5} ${label.from.y}L${x - 3} ${label.at}`}
                stroke={palette.axis}
                strokeWidth={1}
                strokeDasharray="1 2"
                fill="none"
              />
            )}
            {label.lines.map((line, index) => (
              <text
                key={index}
                x={x}
                y={top + index * LINE_HEIGHT}
                dy="0.35em"
                fill={label.series.tone === "muted" ? palette.mutedText : toneColour(label.series.tone, palette)}
                {...textAnchor(line, "left", direction)}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
