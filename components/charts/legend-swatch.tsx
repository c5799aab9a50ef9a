import type { LegendItem } from "./chart-legend-items";
import { LINK_DASHES, linkColour } from "./link-look";
import { DotMark } from "./dot-mark";
import { HatchPattern } from "./hatch";
import { isHatched } from "./is-hatched";
import type { ChartPalette } from "./palette";
import { seriesStyle } from "./series-style";
import { StateGlyph } from "./state-glyph";
import { toneColour } from "./tone-colour";

export const SWATCH_HEIGHT = 16;
const SCALE_STEPS = 11;
const SCALE_STEP = 13;

/** Width of an entry's sample in pixels. */
export function swatchWidth(item: LegendItem): number {
  if (item.kind === "line" || item.kind === "link") return 32;
  if (item.kind === "scale") return SCALE_STEPS * SCALE_STEP;
  return 18;
}

/** A sample of what is drawn, with its upper left corner at the origin; 16 pixels high. */
export function LegendSwatch({
  item,
  palette,
  id,
  isMirrored = false,
}: {
  item: LegendItem;
  palette: ChartPalette;
  id: string;
  /** Whether a scale begins at the right. */
  isMirrored?: boolean;
}) {
  const width = swatchWidth(item);
  const middle = SWATCH_HEIGHT / 2;
  switch (item.kind) {
    case "line": {
      const { dash, dot, strokeWidth } = seriesStyle(item.tone);
      const colour = toneColour(item.tone, palette);
      return (
        <>
          <line
            x1={0}
            x2={width}
            y1={middle}
            y2={middle}
            stroke={colour}
            strokeWidth={strokeWidth}
            strokeDasharray={dash}
          />
          <DotMark shape={dot} x={width / 2} y={middle} colour={colour} surface={palette.surface} />
        </>
      );
    }
    case "link": {
      const colour = linkColour(item.side, palette);
      return (
        <>
          <line
            x1={0}
            x2={width - 7}
            y1={middle}
            y2={middle}
            stroke={colour}
            strokeWidth={2.5}
            strokeDasharray={LINK_DASHES[item.side]}
          />
          <path d={`M${width} ${middle}l-8 -4v8z`} fill={colour} />
        </>
      );
    }
    case "bin":
      return (
        <rect
          x={0.5}
          y={2.5}
          width={width - 1}
          height={11}
          fill={item.isCount ? palette.amount(item.position) : palette.diverging(item.position)}
          stroke={palette.axis}
        />
      );
    case "band":
      return <rect y={2} width={width} height={12} fill={toneColour(item.tone, palette)} fillOpacity={0.22} />;
    case "bar": {
      const isPale = item.tone.startsWith("verbal");
      const outline = item.tone.endsWith("conflict") ? palette.outlines.conflict : palette.outlines.cooperation;
      return (
        <rect
          x={0.5}
          y={1.5}
          width={width - 1}
          height={13}
          fill={toneColour(item.tone, palette)}
          stroke={isPale ? outline : "none"}
        />
      );
    }
    case "state":
      return <StateGlyph state={item.state} x={width / 2} y={middle} palette={palette} />;
    case "gap":
      return (
        <>
          <defs>
            <HatchPattern id={`${id}-hatch`} palette={palette} />
          </defs>
          <rect
            x={0.5}
            y={1.5}
            width={width - 1}
            height={13}
            fill={isHatched(item.reason) ? `url(#${id}-hatch)` : palette.empty}
            stroke={palette.axis}
            strokeWidth={0.5}
          />
        </>
      );
    case "scale":
      return (
        <>
          {Array.from({ length: SCALE_STEPS }, (_, index) => {
            const share = index / (SCALE_STEPS - 1);
            return (
              <rect
                key={index}
                x={(isMirrored ? SCALE_STEPS - 1 - index : index) * SCALE_STEP}
                y={1}
                width={SCALE_STEP}
                height={14}
                fill={item.isCount ? palette.amount(share) : palette.diverging(share * 2 - 1)}
                stroke={palette.name === "forced" ? "CanvasText" : "none"}
              />
            );
          })}
        </>
      );
  }
}
