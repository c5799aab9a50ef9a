import type { ChartModel } from "@/lib/charts/chart-model";
import { ChartFlags } from "./chart-flags";
import type { ChartTexts } from "./chart-texts";
import { HatchPattern } from "./hatch";
import { isHatched } from "./is-hatched";
import { gapRuns, type GapRun } from "./line-segments";
import type { ChartPalette } from "./palette";
import { textAnchor } from "./text-anchor";
import { TickTexts } from "./tick-texts";
import { LABEL_SIZE, type XyLayout } from "./xy-layout";
import { xColumns } from "./xy-columns";

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
    <g fontSize={LABEL_SIZE}>
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
          fill={isHatched(run.reason) ? `url(#${hatchId})` : palette.empty}
          opacity={isHatched(run.reason) ? 0.7 : 1}
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
      <ChartFlags
        {...(model.flags && { flags: model.flags })}
        {...(layout.time && { scale: layout.time })}
        top={plot.top}
        height={plot.height}
        palette={palette}
      />
      {layout.unit !== "" && (
        <text x={isBars ? plot.left : 2} y={13} fill={palette.mutedText} {...textAnchor(layout.unit, "left")}>
          {layout.unit}
        </text>
      )}
      {isBars && zero !== undefined && (
        <>
          <Side
            layout={layout}
            y={plot.top + 6}
            isUp
            colour={palette.outlines.cooperation}
            label={texts.own("aboveZero")}
          />
          <Side
            layout={layout}
            y={bottom - 6}
            isUp={false}
            colour={palette.outlines.conflict}
            label={texts.own("belowZero")}
          />
        </>
      )}
      <line x1={plot.left} x2={plot.left + plot.width} y1={bottom} y2={bottom} stroke={palette.axis} />
      {layout.xTicks.map((tick) => (
        <TickTexts key={tick.day} tick={tick} bottom={bottom} palette={palette} hasMark={model.x.kind === "day"} />
      ))}
    </g>
  );
}

/** Says at the right edge what stands above or below zero: an arrowhead, and the word where there is room. */
function Side({
  layout,
  y,
  isUp,
  colour,
  label,
}: {
  layout: XyLayout;
  y: number;
  isUp: boolean;
  colour: string;
  label: string;
}) {
  const x = layout.plot.left + layout.plot.width + 8;
  const tip = isUp ? -4 : 4;
  return (
    <g fill={colour} fontWeight={600}>
      <path d={`M${x} ${y - tip}H${x + 9}L${x + 4.5} ${y + tip}Z`} />
      {layout.width - x > 80 && (
        <text x={x + 14} y={y} dy="0.35em" {...textAnchor(label, "left")}>
          {label}
        </text>
      )}
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
