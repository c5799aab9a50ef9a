import type { FontWeight } from "../advance-widths";
import type { LegendItem } from "../chart-legend-items";
import { SWATCH_HEIGHT, swatchWidth } from "../legend-swatch";
import { paragraphDirection } from "../text-anchor";
import { textWidth } from "../text-width";
import { wrapText } from "../wrap-text";
import type { FrameContent } from "./frame-content";

export const FRAME_PADDING = 32;
const LEGEND_SIZE = 13;
const LEGEND_ROW = 24;
const SWATCH_GAP = 7;
const ITEM_GAP = 22;

/** One line of text where it stands; `y` is its baseline. */
export interface FrameLine {
  text: string;
  y: number;
  size: number;
  weight: FontWeight;
  tone: "text" | "muted";
  /** That of its paragraph: its lines begin at one edge. */
  direction: "ltr" | "rtl";
}

/** An entry of the legend where it stands: its upper edge, and the left edge of its sample. */
interface PlacedLegendItem {
  item: LegendItem;
  y: number;
  /** Texts before and after the sample, with the x at which each begins. */
  before?: { text: string; x: number };
  swatchX: number;
  after: { text: string; x: number };
  /** From right to left the texts begin at their right edges, and a scale is mirrored. */
  direction: "ltr" | "rtl";
}

/** Where everything of an exported chart stands, in pixels. */
export interface FrameLayout {
  width: number;
  height: number;
  head: FrameLine[];
  sampleMark?: { text: string; x: number; y: number; width: number; height: number };
  legend: PlacedLegendItem[];
  legendTop: number;
  drawing: { x: number; y: number; width: number; height: number };
  notes: FrameLine[];
  /** Height of the line between notes and footer; none without a footer. */
  ruleY?: number;
  footer: FrameLine[];
}

/**
 * Stacks the parts of a frame, with `slack` pixels left free below the drawing; every text is wrapped by the font's own
 * widths and none is cut.
 */
export function frameLayout(content: FrameContent, drawing: { width: number; height: number }, slack = 0): FrameLayout {
  const inner = drawing.width;
  const width = inner + FRAME_PADDING * 2;
  let y = FRAME_PADDING - 4;
  const paragraph = (
    text: string,
    size: number,
    lineHeight: number,
    weight: FontWeight,
    tone: FrameLine["tone"],
    room = inner,
  ): FrameLine[] => {
    const direction = paragraphDirection(text, content.direction);
    return wrapText(text, room, size, weight).map((line) => {
      y += lineHeight;
      return { text: line, y: y - lineHeight * 0.25, size, weight, tone, direction };
    });
  };

  const markWidth = content.sampleMark ? textWidth(content.sampleMark, 12, 600) + 20 : 0;
  const top = y;
  const head = [
    ...paragraph(content.title, 23, 30, 600, "text", inner - (markWidth > 0 ? markWidth + 24 : 0)),
    ...spaced(4, () => paragraph(content.measure, 15, 21, 400, "text")),
    ...paragraph(content.filter, 13, 19, 400, "muted"),
  ];
  function spaced<T>(space: number, make: () => T): T {
    y += space;
    return make();
  }

  y += 14;
  const legendTop = y;
  const legend: PlacedLegendItem[] = [];
  let x = 0;
  for (const item of content.legend) {
    const placed = measureItem(item, x, y, content.direction);
    if (placed.end > inner && x > 0) {
      x = 0;
      y += LEGEND_ROW;
      const moved = measureItem(item, x, y, content.direction);
      legend.push(moved.placed);
      x = moved.end + ITEM_GAP;
    } else {
      legend.push(placed.placed);
      x = placed.end + ITEM_GAP;
    }
  }
  if (legend.length > 0) y += LEGEND_ROW + 6;

  const drawingY = y;
  y += drawing.height + 12 + slack;
  const notes = content.notes.flatMap((note) => paragraph(note, 12, 17, 400, "muted"));
  y += notes.length > 0 ? 12 : 4;
  const ruleY = content.footer.length > 0 ? y : undefined;
  y += 8;
  const footer = content.footer.flatMap((line) => paragraph(line, 12, 17, 400, "muted"));
  return {
    width,
    height: Math.ceil(y + FRAME_PADDING - 8),
    head,
    ...(content.sampleMark && {
      sampleMark: {
        text: content.sampleMark,
        // Opposite to where the title begins.
        x: head[0]?.direction === "rtl" ? 0 : inner - markWidth,
        y: top + 4,
        width: markWidth,
        height: 24,
      },
    }),
    legend: content.direction === "rtl" ? legend.map((one) => mirrored(one, inner)) : legend,
    legendTop,
    drawing: { x: 0, y: drawingY, width: drawing.width, height: drawing.height },
    notes,
    ...(ruleY !== undefined && { ruleY }),
    footer,
  };
}

/** The entry as it stands from the right edge of a frame that is `inner` pixels wide within its padding. */
function mirrored({ before, after, ...placed }: PlacedLegendItem, inner: number): PlacedLegendItem {
  return {
    ...placed,
    ...(before && { before: { text: before.text, x: inner - before.x } }),
    swatchX: inner - placed.swatchX - swatchWidth(placed.item),
    after: { text: after.text, x: inner - after.x },
  };
}

function measureItem(
  item: LegendItem,
  x: number,
  y: number,
  direction: PlacedLegendItem["direction"],
): { placed: PlacedLegendItem; end: number } {
  const isScale = item.kind === "scale";
  // A sign stays before its number.
  const mark = direction === "rtl" ? "\u200e" : "";
  const before = isScale ? `${item.words[0]} ${mark}${item.ends[0]}` : "";
  const after = isScale
    ? `${mark}${item.ends[1]} ${item.words[1]}${item.label === "" ? "" : ` (${item.label})`}`
    : item.label;
  const swatchX = before === "" ? x : x + textWidth(before, LEGEND_SIZE) + SWATCH_GAP;
  const afterX = swatchX + swatchWidth(item) + SWATCH_GAP;
  return {
    placed: {
      item,
      direction,
      y: y + (LEGEND_ROW - SWATCH_HEIGHT) / 2,
      ...(before !== "" && { before: { text: before, x } }),
      swatchX,
      after: { text: after, x: afterX },
    },
    end: afterX + textWidth(after, LEGEND_SIZE),
  };
}
