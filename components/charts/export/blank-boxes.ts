import type { TextBox } from "./render-frame";

const LEAST_DIFFERENCE = 90;

/**
 * How many of the boxes are of one colour in a picture of RGBA bytes: no text stands there. Boxes outside the picture
 * count as blank.
 */
export function blankBoxes(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  boxes: readonly TextBox[],
  scale: number,
): number {
  return boxes.filter((box) => {
    const left = Math.max(0, Math.floor(box.x * scale));
    const right = Math.min(width, Math.ceil((box.x + box.width) * scale));
    const top = Math.max(0, Math.floor(box.y * scale));
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * scale));
    let darkest = 765;
    let lightest = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = (y * width + x) * 4;
        const light = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
        if (light < darkest) darkest = light;
        if (light > lightest) lightest = light;
      }
    }
    return lightest - darkest < LEAST_DIFFERENCE;
  }).length;
}
