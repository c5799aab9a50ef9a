"use client";

import { lazy, Suspense } from "react";
import { BarsDrawing } from "./bars-drawing";
import type { DrawingProps } from "./drawing-props";
import { LanesDrawing } from "./lanes-drawing";
import { LinesDrawing } from "./lines-drawing";
import { MatrixDrawing } from "./matrix-drawing";

const MapDrawing = lazy(async () => ({ default: (await import("./map-drawing")).MapDrawing }));

const NetworkDrawing = lazy(async () => ({ default: (await import("./network-drawing")).NetworkDrawing }));

/** Draws a model of any kind, without what only a reader at a screen needs. */
export function ChartDrawing(props: DrawingProps) {
  switch (props.model.kind) {
    case "lines":
      return <LinesDrawing {...props} />;
    case "diverging-bars":
      return <BarsDrawing {...props} />;
    case "matrix":
      return <MatrixDrawing {...props} />;
    case "map":
      return (
        <Suspense>
          <MapDrawing {...props} />
        </Suspense>
      );
    case "network":
      return (
        <Suspense>
          <NetworkDrawing {...props} />
        </Suspense>
      );
    case "lanes":
      return <LanesDrawing {...props} />;
  }
}
