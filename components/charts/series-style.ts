import type { SeriesTone } from "@/lib/charts/chart-model";

/** Outline of the dot that marks a point. */
export type DotShape = "circle" | "square" | "triangle" | "diamond" | "cross" | "ring";

/** What tells a series apart besides its colour. */
export interface SeriesStyle {
  dash?: string;
  dot: DotShape;
  strokeWidth: number;
}

const PLAIN: SeriesStyle = { dot: "circle", strokeWidth: 2.25 };

const STYLES: Partial<Record<SeriesTone, SeriesStyle>> = {
  "highlight-2": { dash: "7 4", dot: "square", strokeWidth: 2.25 },
  "highlight-3": { dash: "2 3.5", dot: "triangle", strokeWidth: 2.5 },
  "highlight-4": { dash: "10 3 2 3", dot: "diamond", strokeWidth: 2.25 },
  "highlight-5": { dash: "14 5", dot: "cross", strokeWidth: 2.25 },
  "highlight-6": { dash: "5 2 1.5 2 1.5 2", dot: "ring", strokeWidth: 2.25 },
  muted: { dot: "circle", strokeWidth: 1.5 },
};

/** Dash, dot and width of a series by its tone: the second channel that survives a photocopy. */
export function seriesStyle(tone: SeriesTone): SeriesStyle {
  return STYLES[tone] ?? PLAIN;
}
