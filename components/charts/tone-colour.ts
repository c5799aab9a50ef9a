import type { SeriesTone } from "@/lib/charts/chart-model";
import type { ChartPalette } from "./palette";

/** Colour of a series by its tone; the diverging tone has no one colour and is drawn in ink. */
export function toneColour(tone: SeriesTone, palette: ChartPalette): string {
  return tone === "diverging" ? palette.text : palette.tones[tone];
}
