"use client";

import { Area, ComposedChart, Line, XAxis, YAxis, type DotItemDotProps } from "recharts";
import type { ChartPoint, ChartSeries } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import { DotMark } from "./dot-mark";
import type { DrawingProps } from "./drawing-props";
import { EndLabels } from "./end-labels";
import { breakPoints, isolatedPoints, thinPoints } from "./line-segments";
import type { ChartPalette } from "./palette";
import { plotMargin } from "./plot-margin";
import { seriesStyle } from "./series-style";
import { toneColour } from "./tone-colour";
import { useSvgId } from "./svg-id";
import { XyFrame, ZeroLine } from "./xy-frame";
import { xyLayout, type XyLayout } from "./xy-layout";

/** No drawing holds more points of a series; the table has them all. */
const MOST_POINTS = 600;
const ROOMY = 26;

interface Row {
  x: number;
  value: number | null;
  band: [number, number] | null;
  point: ChartPoint;
}

/** Lines over time with their 90 % bands; a gap breaks the line, a point alone is a dot with its band as a whisker. */
export function LinesDrawing({ model, texts, palette, width, height }: DrawingProps) {
  const layout = xyLayout(model, width, height, texts);
  const hatchId = useSvgId("hatch");
  const drawn = model.series.map((series) => {
    const points = thinPoints(series.points, MOST_POINTS);
    return { series, points, rows: points.map((point) => toRow(point, layout)) };
  });
  // Highlights lie over what is muted.
  const ordered = [...drawn].sort(
    (one, other) => Number(other.series.tone === "muted") - Number(one.series.tone === "muted"),
  );
  return (
    <ComposedChart width={width} height={height} data={[]} accessibilityLayer={false} margin={plotMargin(layout)}>
      <XyFrame model={model} layout={layout} texts={texts} palette={palette} hatchId={hatchId} />
      <ZeroLine layout={layout} palette={palette} />
      <XAxis dataKey="x" type="number" scale="time" domain={layout.xDomain} allowDataOverflow hide />
      <YAxis type="number" domain={layout.yDomain} allowDataOverflow hide />
      {ordered
        .filter(({ points }) => points.some(hasBand))
        .map(({ series, rows }) => (
          <Area
            key={`band ${series.id}`}
            data={rows}
            dataKey="band"
            type="linear"
            stroke="none"
            fill={toneColour(series.tone, palette)}
            fillOpacity={palette.name === "forced" ? 0 : 0.16}
            connectNulls={false}
            dot={false}
            activeDot={false}
            tooltipType="none"
            isAnimationActive={false}
          />
        ))}
      {ordered.map(({ series, points, rows }) => (
        <Line
          key={series.id}
          data={rows}
          dataKey="value"
          type="linear"
          stroke={toneColour(series.tone, palette)}
          strokeWidth={seriesStyle(series.tone).strokeWidth}
          strokeDasharray={seriesStyle(series.tone).dash}
          strokeLinejoin="round"
          connectNulls={false}
          dot={dotOf(series, points, layout, palette)}
          activeDot={false}
          tooltipType="none"
          isAnimationActive={false}
        />
      ))}
      <EndLabels layout={layout} texts={texts} palette={palette} />
    </ComposedChart>
  );
}

function toRow(point: ChartPoint, layout: XyLayout): Row {
  return {
    x: layout.xValue(point.x),
    value: isGap(point.value) ? null : point.value,
    band: hasBand(point) ? [point.low as number, point.high as number] : null,
    point,
  };
}

function hasBand(point: ChartPoint): boolean {
  return !isGap(point.value) && point.low !== undefined && point.high !== undefined;
}

function dotOf(series: ChartSeries, points: readonly ChartPoint[], layout: XyLayout, palette: ChartPalette) {
  const isolated = isolatedPoints(points);
  const breaks = breakPoints(points);
  const showsAll = layout.plot.width / Math.max(1, points.length) >= ROOMY;
  const colour = toneColour(series.tone, palette);
  return function Dot({ cx, cy, index, key }: DotItemDotProps) {
    const point = index === undefined ? undefined : points[index];
    const isBreak = index !== undefined && breaks.has(index);
    const isAlone = index !== undefined && isolated.has(index);
    if (
      typeof cx !== "number" ||
      typeof cy !== "number" ||
      !point ||
      isGap(point.value) ||
      !(isAlone || showsAll || isBreak)
    ) {
      return <g key={key} />;
    }
    return (
      <g key={key}>
        {isAlone && point.low !== undefined && point.high !== undefined && (
          <line
            x1={cx}
            x2={cx}
            y1={layout.yOf(point.low)}
            y2={layout.yOf(point.high)}
            stroke={colour}
            strokeOpacity={palette.name === "forced" ? 1 : 0.35}
            strokeWidth={3}
          />
        )}
        <DotMark
          shape={seriesStyle(series.tone).dot}
          x={cx}
          y={cy}
          size={isAlone || showsAll ? 7 : 5}
          colour={colour}
          surface={palette.surface}
        />
      </g>
    );
  };
}
