import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartMark } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { WIDE_CHART } from "./end-label-rule";
import { timeScale, type TimeScale } from "./time-scale";
import { timeTicks, type TimeTick } from "./time-ticks";
import { LABEL_SIZE, TIME_LEFT, TIME_RIGHT_NARROW, TIME_RIGHT_WIDE } from "./xy-layout";

const LANE_HEIGHT = 50;
const AXIS_HEIGHT = 40;
const TOP = 4;
/** Room of a glyph in pixels: the widest at which none is drawn far from its day. */
const GLYPH_ROOMS = [17, 12, 8, 5];
/** Pixels by which a glyph may be moved before its day would be misread. */
const MOST_SHIFT = 20;

/** A mark of a lane where it is drawn. */
export interface LaneMark {
  mark: ChartMark;
  /** True place of the day: its middle for a glyph, its start for what has none. */
  x: number;
  /** Place of the glyph, moved to the right where glyphs would overlap. */
  glyphX: number;
  /** End of a mark that lasts. */
  endX?: number;
  /** The lane is in this state already: a dot, where a new state has its glyph. */
  isRepeat: boolean;
}

export interface Lane {
  id: string;
  label: string;
  /** Upper edge, and the middle of the bar. */
  top: number;
  middle: number;
  marks: LaneMark[];
}

/** Where a chart of lanes puts everything. */
export interface LanesLayout {
  plot: { left: number; top: number; width: number; height: number };
  lanes: Lane[];
  time: TimeScale;
  ticks: TimeTick[];
  /** Whether the latest state stands in words at the end of its lane. */
  hasEndLabels: boolean;
  height: number;
}

/** Height of a chart of lanes, by its number of lanes alone. */
export function lanesHeight(model: ChartModel): number {
  const count = model.y.kind === "category" ? model.y.categories.length : 1;
  return TOP + Math.max(1, count) * LANE_HEIGHT + AXIS_HEIGHT;
}

/** Lays out lanes over time; their labels stand above them, so that long names need no margin. */
export function lanesLayout(model: ChartModel, width: number, texts: ChartTexts): LanesLayout {
  if (model.x.kind !== "day" || model.y.kind !== "category")
    throw new RangeError(`${model.id}: lanes need days × categories`);
  const isWide = width >= WIDE_CHART;
  const height = lanesHeight(model);
  const right = isWide ? TIME_RIGHT_WIDE : TIME_RIGHT_NARROW;
  const plot = {
    left: TIME_LEFT,
    top: TOP,
    width: Math.max(40, width - TIME_LEFT - right),
    height: height - TOP - AXIS_HEIGHT,
  };
  const time = timeScale(model.x.domain, plot.left, plot.width);
  const marks = model.series.flatMap((series) => series.points.map((point): ChartMark => ({ series, point })));
  const lanes = model.y.categories.map(({ id, label }, index): Lane => {
    const top = TOP + index * LANE_HEIGHT;
    const own = marks
      .filter(({ point, series }) => (point.y ?? series.id) === id)
      .sort((one, other) => (one.point.x < other.point.x ? -1 : one.point.x > other.point.x ? 1 : 0));
    return { id, label: texts.text(label), top, middle: top + 32, marks: placed(own, time) };
  });
  return {
    plot,
    lanes,
    time,
    ticks: timeTicks(model.x.ticks, time.middleOf, texts, LABEL_SIZE),
    hasEndLabels: isWide,
    height,
  };
}

function placed(marks: ChartMark[], time: TimeScale): LaneMark[] {
  const right = time.left + time.width;
  const within = (x: number) => Math.max(time.left, Math.min(right, x));
  const lane = marks.map((mark, index): LaneMark => {
    const { x: day, until, glyph } = mark.point;
    const x = within(glyph === undefined ? time.startOf(day) : time.middleOf(day));
    // A mark lasts to the end of its last day.
    const endX = until === undefined ? undefined : within(time.endOf(until));
    const isRepeat = glyph !== undefined && glyph === marks[index - 1]?.point.glyph;
    return { mark, x, glyphX: x, isRepeat, ...(endX !== undefined && { endX }) };
  });
  const glyphs = lane.filter(({ mark, isRepeat }) => mark.point.glyph !== undefined && !isRepeat);
  const isNear = ({ x, glyphX }: LaneMark) => Math.abs(glyphX - x) <= MOST_SHIFT;
  for (const room of GLYPH_ROOMS) {
    spreadGlyphs(glyphs, room, right);
    if (glyphs.every(isNear)) break;
  }
  return lane;
}

/** Moves glyphs apart, to the right where there is room, else to the left, in their order. */
function spreadGlyphs(marks: LaneMark[], room: number, right: number): void {
  let edge = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    mark.glyphX = Math.max(mark.x, edge + room);
    edge = mark.glyphX;
  }
  edge = right + room;
  for (const mark of marks.toReversed()) {
    mark.glyphX = Math.min(mark.glyphX, edge - room);
    edge = mark.glyphX;
  }
}
