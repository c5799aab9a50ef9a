"use client";

import type { OpenMark } from "./chart-mark";
import type { DrawingProps } from "./drawing-props";
import { LanesChart } from "./lanes-chart";
import { MatrixChart } from "./matrix-chart";
import { XyChart } from "./xy-chart";

/** A drawing that can be pointed at, walked through by key, and opened. */
export function LiveChart(props: DrawingProps & { onOpen: OpenMark; labelledBy: string; describedBy: string }) {
  switch (props.model.kind) {
    case "lines":
    case "diverging-bars":
      return <XyChart {...props} />;
    case "matrix":
      return <MatrixChart {...props} />;
    case "lanes":
      return <LanesChart {...props} />;
  }
}
