import type { ReactNode } from "react";
import { isGap } from "@/lib/relations/gap";
import type { MediationState } from "@/lib/relations/mediation-state";
import { ChartFlags } from "./chart-flags";
import type { DrawingProps } from "./drawing-props";
import { glyphState } from "./glyph-state";
import { HatchPattern } from "./hatch";
import { lanesLayout, type Lane, type LaneMark } from "./lanes-layout";
import type { ChartPalette } from "./palette";
import { StateGlyph } from "./state-glyph";
import { useSvgId } from "./svg-id";
import { textAnchor } from "./text-anchor";
import { textWidth } from "./text-width";
import { TickTexts } from "./tick-texts";
import { toneColour } from "./tone-colour";
import { truncateText, wrapText } from "./wrap-text";
import { LABEL_SIZE } from "./xy-layout";

const BAR = 10;
const LINE_HEIGHT = 14;

/** Mediations as lanes over time: a glyph where a state was reached, a bar while it lasted. */
export function LanesDrawing({
  model,
  texts,
  palette,
  width,
  wrapMark = (_, content) => content,
}: DrawingProps & {
  /** Puts a link around the marks, on the screen. */
  wrapMark?: (mark: LaneMark, content: ReactNode, lane: Lane) => ReactNode;
}) {
  const layout = lanesLayout(model, width, texts);
  const { plot } = layout;
  const hatchId = useSvgId("hatch");
  const bottom = plot.top + plot.height;
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <g fontSize={LABEL_SIZE}>
        <defs>
          <HatchPattern id={hatchId} palette={palette} />
        </defs>
        {layout.ticks.map((tick) => (
          <g key={tick.day}>
            <line x1={tick.at} x2={tick.at} y1={plot.top} y2={bottom} stroke={palette.grid} />
            <TickTexts tick={tick} bottom={bottom} palette={palette} hasMark />
          </g>
        ))}
        <line x1={plot.left} x2={plot.left + plot.width} y1={bottom} y2={bottom} stroke={palette.axis} />
        <ChartFlags
          {...(model.flags && { flags: model.flags })}
          scale={layout.time}
          top={plot.top}
          height={plot.height}
          palette={palette}
        />
        {layout.lanes.map((lane) => {
          const label = truncateText(lane.label, width - plot.left - 4, LABEL_SIZE, 600);
          const last = lane.marks.at(-1);
          const lastState = last && glyphState(last.mark.point);
          const endText =
            layout.hasEndLabels && lastState ? texts.text({ id: `vocabulary.mediationState.${lastState}` }) : "";
          return (
            <g key={lane.id}>
              {/* Lines of the grid do not run through the name. */}
              <rect
                x={plot.left - 1}
                y={lane.top + 3}
                width={textWidth(label, LABEL_SIZE, 600) + 6}
                height={16}
                fill={palette.surface}
              />
              <text x={plot.left} y={lane.top + 15} fontWeight={600} fill={palette.text} {...textAnchor(label, "left")}>
                {label}
              </text>
              <line
                x1={plot.left}
                x2={plot.left + plot.width}
                y1={lane.middle}
                y2={lane.middle}
                stroke={palette.grid}
                strokeWidth={1.5}
              />
              {/* Glyphs lie over all bars: two states may have come on one day. */}
              {lane.marks.map((mark, index) => (
                <LaneBar key={index} mark={mark} lane={lane} palette={palette} hatchId={hatchId} />
              ))}
              {lane.marks.map((mark, index) => (
                <g key={index}>{wrapMark(mark, <LaneGlyph mark={mark} lane={lane} palette={palette} />, lane)}</g>
              ))}
              {endText !== "" &&
                wrapText(endText, 104, LABEL_SIZE, 400, 2).map((line, index) => (
                  <text
                    key={index}
                    x={plot.left + plot.width + 12}
                    y={lane.middle + index * LINE_HEIGHT}
                    dy="0.35em"
                    fill={palette.mutedText}
                    {...textAnchor(line, "left")}
                  >
                    {line}
                  </text>
                ))}
            </g>
          );
        })}
      </g>
    </svg>
  );
}

function LaneBar({
  mark,
  lane,
  palette,
  hatchId,
}: {
  mark: LaneMark;
  lane: Lane;
  palette: ChartPalette;
  hatchId: string;
}) {
  if (mark.endX === undefined) return null;
  const { point, series } = mark.mark;
  const state = glyphState(point);
  const { value } = point;
  const isMissing = isGap(value) || (value === 0 && !state);
  return (
    <rect
      x={mark.x}
      y={lane.middle - BAR / 2}
      width={Math.max(2, mark.endX - mark.x)}
      height={BAR}
      rx={isMissing ? 0 : 2}
      {...(isMissing
        ? gapLook(isGap(value) ? value.reason : "no-events", palette, hatchId)
        : stateLook(state, toneColour(series.tone, palette), palette, hatchId))}
    />
  );
}

function LaneGlyph({ mark, lane, palette }: { mark: LaneMark; lane: Lane; palette: ChartPalette }) {
  const { point, series } = mark.mark;
  const state = glyphState(point);
  return (
    <>
      {Math.abs(mark.glyphX - mark.x) > 1 && (
        <path
          d={`M${mark.x} ${lane.middle + BAR / 2 + 4}V${lane.middle + BAR / 2}L${mark.glyphX} ${lane.middle}`}
          stroke={palette.axis}
          fill="none"
        />
      )}
      {state && mark.isRepeat && (
        <circle cx={mark.x} cy={lane.middle} r={2.5} fill={palette.surface} stroke={palette.text} />
      )}
      {state && !mark.isRepeat && <StateGlyph state={state} x={mark.glyphX} y={lane.middle} palette={palette} />}
      {!state && mark.endX === undefined && !isGap(point.value) && (
        <circle cx={mark.x} cy={lane.middle} r={4} fill={toneColour(series.tone, palette)} />
      )}
    </>
  );
}

function gapLook(reason: string, palette: ChartPalette, hatchId: string) {
  return { fill: reason === "outside-coverage" ? `url(#${hatchId})` : palette.empty, stroke: "none" };
}

/** Talks and agreement are solid, what was asked or offered is an outline, what stalled is hatched. */
function stateLook(state: MediationState | undefined, colour: string, palette: ChartPalette, hatchId: string) {
  switch (state) {
    case undefined:
      return { fill: colour, stroke: "none" };
    case "talks":
    case "agreement":
      return { fill: colour, stroke: "none" };
    case "accepted":
      return { fill: colour, fillOpacity: 0.45, stroke: colour };
    case "requested":
    case "offered":
      return { fill: palette.surface, stroke: colour, strokeDasharray: "3 2" };
    case "stalled":
      return { fill: `url(#${hatchId})`, stroke: palette.axis };
    default:
      return { fill: palette.empty, stroke: palette.axis };
  }
}
