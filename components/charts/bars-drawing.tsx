"use client";

import { Bar, ComposedChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { ChartSeries } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import type { DrawingProps } from "./drawing-props";
import type { ChartPalette } from "./palette";
import { plotMargin } from "./plot-margin";
import { signedValue } from "./stacked-bars";
import { toneColour } from "./tone-colour";
import { useSvgId } from "./svg-id";
import { xColumns } from "./xy-columns";
import { XyFrame, ZeroLine } from "./xy-frame";
import { xyLayout, type XyLayout } from "./xy-layout";

/** Bars stacked away from zero: cooperation above, conflict below; words pale with an outline, deeds solid. */
export function BarsDrawing({ model, texts, palette, width, height }: DrawingProps) {
  const layout = xyLayout(model, width, height, texts);
  const hatchId = useSvgId("hatch");
  const rows = xColumns(model).map((column) => ({
    id: column.x,
    x: layout.xValue(column.x),
    ...Object.fromEntries(
      column.marks.map(({ series, point }) => [
        `series ${series.id}`,
        isGap(point.value) ? null : signedValue(series, point.value),
      ]),
    ),
  }));
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      stackOffset="sign"
      accessibilityLayer={false}
      margin={plotMargin(layout)}
    >
      <XyFrame model={model} layout={layout} texts={texts} palette={palette} hatchId={hatchId} />
      {/* What may overflow is cut, and the last bar may reach into the margin; no mark lies outside of the domain. */}
      <XAxis dataKey="x" type="number" scale="time" domain={layout.xDomain} hide />
      <YAxis type="number" domain={layout.yDomain} allowDataOverflow hide />
      {model.series.map((series) => (
        <Bar
          key={series.id}
          dataKey={`series ${series.id}`}
          stackId="acts"
          barSize={4}
          shape={pieceOf(series, layout, palette)}
          activeBar={false}
          tooltipType="none"
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.axis}>
        <ZeroLine layout={layout} palette={palette} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

function pieceOf(series: ChartSeries, layout: XyLayout, palette: ChartPalette) {
  const outline = series.tone.endsWith("conflict") ? palette.outlines.conflict : palette.outlines.cooperation;
  const isPale = series.tone.startsWith("verbal");
  return function Piece({ y, height, payload }: { y?: number; height?: number; payload?: { id: string } }) {
    if (typeof y !== "number" || typeof height !== "number" || height === 0 || !payload) return <g />;
    const { left, width } = layout.barOf(payload.id);
    const inset = isPale && width > 4 ? 0.5 : 0;
    return (
      <rect
        x={left + inset}
        y={Math.min(y, y + height) + inset}
        width={Math.max(1, width - inset * 2)}
        height={Math.max(0.5, Math.abs(height) - inset * 2)}
        fill={toneColour(series.tone, palette)}
        stroke={isPale && width > 4 ? outline : "none"}
        strokeWidth={1}
      />
    );
  };
}
