import type { ChartPalette } from "./palette";

/** Diagonal lines over what no source covers; `id` is unique on the page. */
export function HatchPattern({ id, palette }: { id: string; palette: ChartPalette }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill={palette.surface} />
      <line x1={0} y1={0} x2={0} y2={6} stroke={palette.hatch} strokeWidth={2} />
    </pattern>
  );
}
