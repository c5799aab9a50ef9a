"use client";

import { use, useMemo, type ReactNode } from "react";
import { isGap } from "@/lib/relations/gap";
import type { ChartModel, ChartPoint } from "@/lib/charts/chart-model";
import type { DrawingProps } from "./drawing-props";
import { HatchPattern } from "./hatch";
import { isHatched } from "./is-hatched";
import { binPosition } from "./map-bins";
import { loadShapes } from "./map-geometry";
import { mapLayout, type MapLayout } from "./map-layout";
import type { ChartPalette } from "./palette";
import { useSvgId } from "./svg-id";

/** A map as one picture, for a file. Suspends until its shapes are there. */
export function MapDrawing({ model, palette, width, height }: DrawingProps) {
  const layout = useMapLayout(model, width, height);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MapShapes model={model} palette={palette} layout={layout} />
    </svg>
  );
}

/** The layout of a map in a box; suspends until the shapes are there. */
export function useMapLayout(model: ChartModel, width: number, height: number): MapLayout {
  const shapes = use(loadShapes(model.map?.region !== "world"));
  return useMemo(() => mapLayout(model, shapes, width, height), [model, shapes, width, height]);
}

type State = MapLayout["states"][number];

/** Land, states and arcs; `wrap` makes of a state's shape what a reader can reach. */
export function MapShapes({
  model,
  palette,
  layout,
  wrap = (_, shape) => shape,
}: Pick<DrawingProps, "model" | "palette"> & {
  layout: MapLayout;
  wrap?: (state: State, shape: ReactNode) => ReactNode;
}) {
  const hatchId = useSvgId("hatch");
  const outline = palette.name === "forced" ? "CanvasText" : palette.surface;
  // What is small must not lie under what is large.
  const states = [...layout.states].sort((x, y) => Number(x.isDot) - Number(y.isDot));
  return (
    <>
      <defs>
        <HatchPattern id={hatchId} palette={palette} />
      </defs>
      {layout.land.map(({ key, path, isContested }) => (
        <path
          key={key}
          d={path}
          fill={palette.grid}
          stroke={isContested ? palette.text : outline}
          strokeWidth={isContested ? 0.9 : 0.5}
          strokeDasharray={isContested ? "2 2" : undefined}
        />
      ))}
      {states.map((state) => {
        const isChosen = state.code === model.map?.towards;
        const fill = isChosen ? palette.surface : fillOf(model, state.mark?.point, palette, hatchId);
        const shape = (
          <>
            {state.path !== "" && (
              <path
                d={state.path}
                fill={fill}
                stroke={isChosen ? palette.text : outline}
                strokeWidth={isChosen ? 2 : 0.5}
              />
            )}
            {state.contestedPath !== "" && (
              <path d={state.contestedPath} fill="none" stroke={palette.text} strokeWidth={0.9} strokeDasharray="2 2" />
            )}
            {state.isDot && (
              <circle
                cx={state.place[0]}
                cy={state.place[1]}
                r={layout.dotRadius}
                fill={fill}
                stroke={isChosen ? palette.text : palette.axis}
                strokeWidth={isChosen ? 2 : 1}
              />
            )}
          </>
        );
        return <g key={state.code}>{wrap(state, shape)}</g>;
      })}
      <g aria-hidden pointerEvents="none">
        {layout.arcs.map(({ mark, path, strokeWidth }) => (
          <g key={`${mark.point.y}>${mark.point.x}`} fill="none" strokeLinecap="round">
            <path d={path} stroke={palette.surface} strokeWidth={strokeWidth + 1.5} strokeOpacity={0.7} />
            <path d={path} stroke={arcColour(model, mark.point, palette)} strokeWidth={strokeWidth} />
          </g>
        ))}
        {palette.name === "forced" &&
          states.map(({ code, place, mark }) => {
            const sign = mark && signOf(model, mark.point);
            return (
              sign && (
                <text
                  key={code}
                  x={place[0]}
                  y={place[1]}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={12}
                  fill="CanvasText"
                >
                  {sign}
                </text>
              )
            );
          })}
      </g>
    </>
  );
}

function fillOf(model: ChartModel, point: ChartPoint | undefined, palette: ChartPalette, hatchId: string): string {
  if (!point) return palette.grid;
  if (isGap(point.value)) return isHatched(point.value.reason) ? `url(#${hatchId})` : palette.empty;
  return colourOf(model, point.value, palette);
}

function colourOf(model: ChartModel, value: number, palette: ChartPalette): string {
  const position = binPosition(model, value);
  return model.values?.scale === "count" ? palette.amount(position) : palette.diverging(position);
}

/** The side of a relation in the strong colours of its side; a count has none. */
function arcColour(model: ChartModel, { value }: ChartPoint, palette: ChartPalette): string {
  if (isGap(value) || model.values?.scale === "count") return palette.tones["highlight-1"];
  const position = binPosition(model, value);
  if (position === 0) return palette.axis;
  return position < 0 ? palette.tones["material-conflict"] : palette.tones["material-cooperation"];
}

function signOf(model: ChartModel, { value }: ChartPoint): string | undefined {
  if (isGap(value) || model.values?.scale === "count") return undefined;
  const position = binPosition(model, value);
  return position < 0 ? "−" : position > 0 ? "+" : "0";
}
