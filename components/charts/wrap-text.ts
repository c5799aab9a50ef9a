import type { FontWeight } from "./advance-widths";
import { textWidth } from "./text-width";

/**
 * Breaks a text into lines no wider than `width` pixels. Breaks at spaces, else (a URL, a word longer than a line)
 * within the word; every sign but the spaces at a break is kept. With `maxLines` the rest is cut and marked by "…".
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: FontWeight = 400,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => textWidth(line, fontSize, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const sign of word) {
      if (line !== "" && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = truncateText(`${kept[maxLines - 1]} ${lines[maxLines]}`, width, fontSize, weight);
  return kept;
}

/** The text if it fits into `width` pixels, else its beginning and "…". */
export function truncateText(text: string, width: number, fontSize: number, weight: FontWeight = 400): string {
  if (textWidth(text, fontSize, weight) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`, fontSize, weight) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
