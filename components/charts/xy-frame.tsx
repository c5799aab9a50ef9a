import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "./chart-texts";
import { HatchPattern } from "./hatch";
import { gapRuns, type GapRun } from "./line-segments";
import type { ChartPalette } from "./palette";
import { textAnchor } from "./text-anchor";
import { LABEL_SIZE, type XyLayout } from "./xy-layout";
import { xColumns } from "./xy-columns";

const TICK_LINE_HEIGHT = 14;

/** All of a chart with two axes that lies under its marks: missing stretches, grid, axes and their labels. */
export function XyFrame({
  model,
  layout,
  texts,
  palette,
  hatchId,
}: {
  model: ChartModel;
  layout: XyLayout;
  texts: ChartTexts;
  palette: ChartPalette;
  hatchId: string;
}) {
  const { plot } = layout;
  const bottom = plot.top + plot.height;
  const isBars = model.kind === "diverging-bars";
  const zero = layout.yDomain[0] < 0 && layout.yDomain[1] > 0 ? layout.yOf(0) : undefined;
  return (
    <g fontSize={LABEL_SIZE} fontFamily="inherit">
      <defs>
        <HatchPattern id={hatchId} palette={palette} />
      </defs>
      {missingRuns(model, layout).map((run) => (
        <rect
          key={`${run.reason} ${run.from}`}
          x={layout.xOf(run.from)}
          y={plot.top}
          width={Math.max(0, layout.xOf(run.to) - layout.xOf(run.from))}
          height={plot.height}
          fill={run.reason === "outside-coverage" ? `url(#${hatchId})` : palette.empty}
          opacity={run.reason === "outside-coverage" ? 0.7 : 1}
        />
      ))}
      {layout.yTicks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={plot.left}
            x2={plot.left + plot.width}
            y1={tick.at}
            y2={tick.at}
            stroke={palette.grid}
            strokeWidth={1}
          />
          <text x={plot.left - 8} y={tick.at} dy="0.35em" textAnchor="end" fill={palette.mutedText}>
            {tick.label}
          </text>
        </g>
      ))}
      {layout.unit !== "" && (
        <text x={isBars ? plot.left : 2} y={13} fill={palette.mutedText} {...textAnchor(layout.unit, "left")}>
          {layout.unit}
        </text>
      )}
      {isBars && zero !== undefined && (
        <g fill={palette.mutedText}>
          <text x={plot.left + plot.width + 8} y={plot.top + 10} fill={palette.outlines.cooperation} fontWeight={600}>
            {layout.width - plot.left - plot.width > 90 ? texts.own("aboveZero") : "▲"}
          </text>
          <text x={plot.left + plot.width + 8} y={bottom - 2} fill={palette.outlines.conflict} fontWeight={600}>
            {layout.width - plot.left - plot.width > 90 ? texts.own("belowZero") : "▼"}
          </text>
        </g>
      )}
      <line x1={plot.left} x2={plot.left + plot.width} y1={bottom} y2={bottom} stroke={palette.axis} />
      {layout.xTicks.map((tick) => (
        <g key={tick.day}>
          {model.x.kind === "day" && (
            <line x1={tick.at} x2={tick.at} y1={bottom} y2={bottom + 5} stroke={palette.axis} />
          )}
          {tick.lines.map((line, index) => (
            <text
              key={index}
              x={tick.at}
              y={bottom + 18 + index * TICK_LINE_HEIGHT}
              textAnchor="middle"
              fill={palette.mutedText}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** The line of zero, over the marks of bars and under those of lines. */
export function ZeroLine({ layout, palette }: { layout: XyLayout; palette: ChartPalette }) {
  if (layout.yDomain[0] >= 0 || layout.yDomain[1] <= 0) return null;
  const y = layout.yOf(0);
  return <line x1={layout.plot.left} x2={layout.plot.left + layout.plot.width} y1={y} y2={y} stroke={palette.text} />;
}

function missingRuns(model: ChartModel, layout: XyLayout): GapRun[] {
  if (model.x.kind !== "day") return [];
  return gapRuns(
    xColumns(model).map((column) => ({ at: layout.xValue(column.x), reason: column.missing })),
    layout.xDomain,
  );
}
