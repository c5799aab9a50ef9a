import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "./chart-texts";
import type { ChartPalette } from "./palette";

/** What every drawing is given; the same on the screen and in a file. */
export interface DrawingProps {
  model: ChartModel;
  texts: ChartTexts;
  palette: ChartPalette;
  width: number;
  height: number;
}
