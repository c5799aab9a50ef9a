import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "./chart-texts";
import { lanesHeight } from "./lanes-layout";
import { matrixLayout } from "./matrix-layout";

/** Height of a drawing in pixels. It depends on the model alone, never on the width, so that nothing moves on mounting. */
export function chartHeight(model: ChartModel, texts: ChartTexts, isCompact: boolean): number {
  switch (model.kind) {
    case "lines":
    case "diverging-bars":
      return isCompact ? 200 : 300;
    case "matrix":
      return matrixLayout(model, 0, texts).height;
    case "map":
      return isCompact ? 300 : 480;
    case "network":
      return isCompact ? 320 : 600;
    case "lanes":
      return lanesHeight(model);
  }
}
