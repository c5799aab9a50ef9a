const DARK = "#000000";
const LIGHT = "#ffffff";

/** Black or white ink, whichever reads better on a colour given as `#rrggbb` or `rgb(r, g, b)` (WCAG 2 contrast). */
export function inkOn(colour: string): string {
  return contrastRatio(DARK, colour) >= contrastRatio(LIGHT, colour) ? DARK : LIGHT;
}

/** Contrast of two colours, 1 … 21 (WCAG 2). */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const channels = colour.startsWith("#")
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
