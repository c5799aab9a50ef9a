"use client";

import { lazy } from "react";
import type { OpenMark } from "./chart-mark";
import type { DrawingProps } from "./drawing-props";

// Each kind of drawing travels to the browser only where a page shows one.
const XyChart = lazy(async () => ({ default: (await import("./xy-chart")).XyChart }));
const MatrixChart = lazy(async () => ({ default: (await import("./matrix-chart")).MatrixChart }));
const MapChart = lazy(async () => ({ default: (await import("./map-chart")).MapChart }));
const NetworkChart = lazy(async () => ({ default: (await import("./network-chart")).NetworkChart }));
const LanesChart = lazy(async () => ({ default: (await import("./lanes-chart")).LanesChart }));

/** A drawing that can be pointed at, walked through by key, and opened. Suspends until its code is there. */
export function LiveChart(props: DrawingProps & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  switch (props.model.kind) {
    case "lines":
    case "diverging-bars":
      return <XyChart {...props} />;
    case "matrix":
      return <MatrixChart {...props} />;
    case "map":
      return <MapChart {...props} />;
    case "network":
      return <NetworkChart {...props} />;
    case "lanes":
      return <LanesChart {...props} />;
  }
}
