import type { ReactNode } from "react";
import { LegendSwatch, SWATCH_HEIGHT } from "../legend-swatch";
import type { ChartPalette } from "../palette";
import { paragraphDirection, textAnchor } from "../text-anchor";
import type { FrameContent } from "./frame-content";
import { FRAME_PADDING, type FrameLayout, type FrameLine } from "./frame-layout";

/** Name under which the element that takes the drawing is found. */
export const DRAWING_SLOT = "drawing-slot";

/**
 * The picture that a file holds: title, measure and filter above, legend, drawing, notes, and below a line where it
 * comes from. Plain SVG with literal colours and no reference outside itself.
 */
export function ExportFrame({
  content,
  layout,
  palette,
  drawing,
  fontFaces,
}: {
  content: FrameContent;
  layout: FrameLayout;
  palette: ChartPalette;
  /** The drawing, where it is plain SVG already; else it is put into the slot. */
  drawing?: ReactNode;
  /** Embedded fonts as `@font-face` rules; left out in a page, whose policy allows no style sheet of its own. */
  fontFaces?: string;
}) {
  const inner = layout.drawing.width;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontFamily="'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Liberation Sans', Arial, sans-serif"
      role="img"
      aria-labelledby="frame-title frame-description"
    >
      <title id="frame-title">{content.title}</title>
      <desc id="frame-description">{`${content.description} ${content.filter}`}</desc>
      <metadata>{content.metadata}</metadata>
      {fontFaces !== undefined && <style>{fontFaces}</style>}
      <rect width={layout.width} height={layout.height} fill={palette.surface} />
      <g transform={`translate(${FRAME_PADDING} 0)`}>
        <Lines lines={layout.head} palette={palette} width={inner} />
        {layout.sampleMark && (
          <g>
            <rect
              x={layout.sampleMark.x}
              y={layout.sampleMark.y}
              width={layout.sampleMark.width}
              height={layout.sampleMark.height}
              rx={4}
              fill="#fdf3dc"
              stroke="#7a4a00"
            />
            <text
              x={layout.sampleMark.x + layout.sampleMark.width / 2}
              y={layout.sampleMark.y + layout.sampleMark.height / 2}
              dy="0.35em"
              {...textAnchor(layout.sampleMark.text, "middle")}
              fontSize={12}
              fontWeight={600}
              fill="#7a4a00"
            >
              {layout.sampleMark.text}
            </text>
          </g>
        )}
        {layout.legend.map(({ item, y, before, swatchX, after, direction }) => (
          <g key={item.id} transform={`translate(0 ${y})`} fontSize={13} fill={palette.text}>
            {before && (
              <text x={before.x} y={SWATCH_HEIGHT / 2} dy="0.35em" {...beginning(before.text, direction)}>
                {before.text}
              </text>
            )}
            <g transform={`translate(${swatchX} 0)`}>
              <LegendSwatch item={item} palette={palette} id={`frame-${item.id}`} isMirrored={direction === "rtl"} />
            </g>
            <text x={after.x} y={SWATCH_HEIGHT / 2} dy="0.35em" {...beginning(after.text, direction)}>
              {after.text}
            </text>
          </g>
        ))}
        <g id={DRAWING_SLOT} transform={`translate(${layout.drawing.x} ${layout.drawing.y})`}>
          {drawing}
        </g>
        <Lines lines={layout.notes} palette={palette} width={inner} />
        {layout.ruleY !== undefined && (
          <line x1={0} x2={inner} y1={layout.ruleY} y2={layout.ruleY} stroke={palette.grid} />
        )}
        <Lines lines={layout.footer} palette={palette} width={inner} />
      </g>
    </svg>
  );
}

/** Attributes of a text that begins at its x, in a frame of a language of that direction. */
function beginning(text: string, base: "ltr" | "rtl") {
  return textAnchor(text, base === "rtl" ? "right" : "left", paragraphDirection(text, base));
}

function Lines({ lines, palette, width }: { lines: FrameLine[]; palette: ChartPalette; width: number }) {
  return lines.map((line, index) => {
    // A line that runs from right to left begins at the right edge.
    const isRightToLeft = line.direction === "rtl";
    return (
      <text
        key={index}
        x={isRightToLeft ? width : 0}
        y={line.y}
        fontSize={line.size}
        fontWeight={line.weight}
        fill={line.tone === "text" ? palette.text : palette.mutedText}
        {...textAnchor(line.text, isRightToLeft ? "right" : "left", line.direction)}
      >
        {line.text}
      </text>
    );
  });
}
