import type { LinkSide } from "@/lib/charts/link-side";
import type { ChartPalette } from "./palette";

/** Dashes tell the side where colour does not. */
export const LINK_DASHES: Readonly<Record<LinkSide, string | undefined>> = {
  cooperation: undefined,
  balanced: "1 4",
  conflict: "7 4",
};

/** Colour of a link's side. */
export function linkColour(side: LinkSide, palette: ChartPalette): string {
  if (side === "balanced") return palette.axis;
  return palette.outlines[side];
}
