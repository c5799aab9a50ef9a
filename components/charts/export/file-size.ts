import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "../chart-texts";
import { chartHeight } from "../chart-height";
import { matrixLayout } from "../matrix-layout";

const WIDTH = 976;
const HEIGHT = 400;

/** Least height of the drawings that can be stretched, by kind; the others are as high as their rows. */
export const LEAST_HEIGHTS: Partial<Record<ChartModel["kind"], number>> = {
  lines: 260,
  "diverging-bars": 260,
  map: 300,
  network: 360,
};

/** Size of the drawing within a file: 976 pixels wide, wider only for a matrix that needs it. */
export function fileSize(model: ChartModel, texts: ChartTexts): { width: number; height: number } {
  if (model.kind === "matrix") {
    const { headerWidth, bodyWidth, height } = matrixLayout(model, WIDTH, texts);
    return { width: Math.max(WIDTH, headerWidth + bodyWidth), height };
  }
  return {
    width: WIDTH,
    height: ["lanes", "map", "network"].includes(model.kind) ? chartHeight(model, texts, false) : HEIGHT,
  };
}
