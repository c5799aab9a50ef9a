import type { XyLayout } from "./xy-layout";

/** The room around the plot, as a drawing of Recharts takes it. */
export function plotMargin({ plot, width, height }: Pick<XyLayout, "plot" | "width" | "height">) {
  return {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
}
