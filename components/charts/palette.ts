import { interpolatePuOr } from "d3-scale-chromatic";
import type { SeriesTone } from "@/lib/charts/chart-model";

/** Literal colours of a drawing; never CSS variables, which an exported file would lose. */
export interface ChartPalette {
  name: "light" | "dark" | "forced";
  surface: string;
  text: string;
  mutedText: string;
  axis: string;
  grid: string;
  /** Covered, and nothing found. */
  empty: string;
  /** Lines of the hatch over what no source covers. */
  hatch: string;
  /** Focus ring and cursor. */
  focus: string;
  tones: Record<Exclude<SeriesTone, "diverging">, string>;
  /** Outline of the pale (verbal) bars. */
  outlines: { cooperation: string; conflict: string };
  /** −1 (conflict, orange) … 0 … +1 (cooperation, purple); values beyond are taken as the ends. */
  diverging: (position: number) => string;
  /** 0 (nothing) … 1 (the most) of a number that has no sides. */
  amount: (share: number) => string;
}

/** Light colours: the screen by day, and every file. */
export const LIGHT_PALETTE: ChartPalette = {
  name: "light",
  surface: "#ffffff",
  text: "#1a1c20",
  mutedText: "#484c55",
  axis: "#8a929c",
  grid: "#e4e7eb",
  empty: "#eef0f2",
  hatch: "#a3abb5",
  focus: "#1f5fa8",
  tones: {
    "highlight-1": "#1f5fa8",
    "highlight-2": "#b5446e",
    "highlight-3": "#00796b",
    "highlight-4": "#8a6a00",
    "highlight-5": "#3c4450",
    "highlight-6": "#06789b",
    "verbal-cooperation": "#cbc5e3",
    "material-cooperation": "#5c3d97",
    "verbal-conflict": "#fbcf97",
    "material-conflict": "#b35806",
    muted: "#9aa3ad",
  },
  outlines: { cooperation: "#5c3d97", conflict: "#b35806" },
  diverging: (position) => interpolatePuOr(0.5 - bounded(position) * 0.42),
  amount: (share) => mix("#dfe9f3", "#123f73", bounded(share)),
};

/** Dark colours, for the screen only. */
export const DARK_PALETTE: ChartPalette = {
  name: "dark",
  surface: "#181b20",
  text: "#ececea",
  mutedText: "#bcc0c9",
  axis: "#77808b",
  grid: "#2c333b",
  empty: "#262c33",
  hatch: "#5d6771",
  focus: "#7fb2f0",
  tones: {
    "highlight-1": "#7fb2f0",
    "highlight-2": "#f08bb0",
    "highlight-3": "#4fc3ae",
    "highlight-4": "#dab54b",
    "highlight-5": "#cdd5dd",
    "highlight-6": "#63cfee",
    "verbal-cooperation": "#4b3b78",
    "material-cooperation": "#a791dd",
    "verbal-conflict": "#74430f",
    "material-conflict": "#f0933a",
    muted: "#6d7783",
  },
  outlines: { cooperation: "#a791dd", conflict: "#f0933a" },
  diverging: (position) => {
    const strength = Math.abs(bounded(position));
    return mix("#333a42", position < 0 ? "#f5a04c" : "#b49cf0", strength);
  },
  amount: (share) => mix("#2c3a4a", "#a9d0fb", bounded(share)),
};

/** System colours, when the reader's system forces its own: only glyph, dash, position and pattern tell marks apart. */
export const FORCED_PALETTE: ChartPalette = {
  name: "forced",
  surface: "Canvas",
  text: "CanvasText",
  mutedText: "CanvasText",
  axis: "CanvasText",
  grid: "GrayText",
  empty: "Canvas",
  hatch: "GrayText",
  focus: "Highlight",
  tones: {
    "highlight-1": "CanvasText",
    "highlight-2": "CanvasText",
    "highlight-3": "CanvasText",
    "highlight-4": "CanvasText",
    "highlight-5": "CanvasText",
    "highlight-6": "CanvasText",
    "verbal-cooperation": "Canvas",
    "material-cooperation": "CanvasText",
    "verbal-conflict": "Canvas",
    "material-conflict": "CanvasText",
    muted: "GrayText",
  },
  outlines: { cooperation: "CanvasText", conflict: "CanvasText" },
  diverging: () => "Canvas",
  amount: () => "Canvas",
};

function bounded(position: number): number {
  return Math.max(-1, Math.min(1, position));
}

function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
