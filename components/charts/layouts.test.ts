import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import { chartHeight } from "./chart-height";
import { BARS, LANES, LINES, matrixOf } from "./fixtures/chart-models";
import { ENGLISH } from "./fixtures/english-texts";
import { lanesLayout } from "./lanes-layout";
import { matrixLayout, symmetricBound } from "./matrix-layout";
import { matrixPaths } from "./matrix-paths";
import { LIGHT_PALETTE } from "./palette";
import { stackedBars } from "./stacked-bars";
import { textWidth } from "./text-width";
import { timeTicks } from "./time-ticks";
import { spreadLabels, xyLayout } from "./xy-layout";

const widths = fc.integer({ min: 280, max: 2400 });

describe("lines and bars", () => {
  it("keep every mark inside the plot, at any width", () => {
    fc.assert(
      fc.property(widths, (width) => {
        const layout = xyLayout(LINES, width, 300, ENGLISH);
        const { left, top, width: plotWidth, height } = layout.plot;
        expect(left + plotWidth).toBeLessThanOrEqual(width);
        for (const { x, value } of LINES.series[0]!.points) {
          expect(layout.xOf(layout.xValue(x))).toBeGreaterThanOrEqual(left - 0.01);
          expect(layout.xOf(layout.xValue(x))).toBeLessThanOrEqual(left + plotWidth + 0.01);
          if (isGap(value)) continue;
          expect(layout.yOf(value)).toBeGreaterThanOrEqual(top);
          expect(layout.yOf(value)).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });

  it("lets no bar reach into the next", () => {
    const layout = xyLayout(BARS, 700, 300, ENGLISH);
    const january = layout.barOf("2025-01-01");
    const february = layout.barOf("2025-02-01");
    expect(january.left + january.width).toBeLessThan(february.left);
  });

  it("keeps the bar of a bucket that has just begun wide enough to see and to press", () => {
    const x = { ...BARS.x, domain: ["2024-01-01", "2025-04-02"] } as typeof BARS.x;
    const layout = xyLayout({ ...BARS, x }, 700, 300, ENGLISH);
    const april = layout.barOf("2025-04-01");
    expect(april.width).toBe(8);
    expect(april.left + april.width).toBeLessThan(layout.plot.left + layout.plot.width + 8);
    expect(layout.barOf("2025-02-01").width).toBeGreaterThan(8);
  });

  it("labels lines at their ends only where there is room", () => {
    expect(xyLayout(LINES, 900, 300, ENGLISH).endLabels).toHaveLength(1);
    expect(xyLayout(LINES, 360, 300, ENGLISH).endLabels).toHaveLength(0);
  });

  it("stacks cooperation above and conflict below zero, each by its sum", () => {
    const pieces = stackedBars(BARS);
    const sum = (x: string, isAbove: boolean) =>
      BARS.series.reduce(
        (total, { tone, points }) =>
          tone.endsWith("cooperation") === isAbove
            ? total + (points.find((point) => point.x === x)?.value as number)
            : total,
        0,
      );
    for (const x of ["2025-01-01", "2025-02-01", "2025-04-01"]) {
      const ends = pieces.filter(({ point }) => point.x === x).map(({ end }) => end);
      expect(Math.max(0, ...ends)).toBe(sum(x, true));
      expect(Math.min(0, ...ends)).toBe(-sum(x, false));
    }
  });

  it("moves labels apart within the box", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 290 }), { minLength: 1, maxLength: 5 }), (places) => {
        const labels = places.map((at) => ({ at, lines: ["one", "two"] }));
        spreadLabels(labels, 10, 290);
        const sorted = labels.map(({ at }) => at).sort((one, other) => one - other);
        sorted.slice(1).forEach((at, index) => expect(at - sorted[index]!).toBeGreaterThanOrEqual(29));
        for (const at of sorted) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});

describe("ticks of time", () => {
  it("never touch", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 200, max: 2000 }),
        (count, step, width) => {
          const days = Array.from({ length: count }, (_, index) => addDays("2022-02-24", index * step));
          const ticks = timeTicks(days, (day) => (days.indexOf(day) / count) * width, ENGLISH, 12);
          ticks.slice(1).forEach((tick, index) => {
            const before = ticks[index]!;
            const room = (textWidth(tick.lines[0]!, 12) + textWidth(before.lines[0]!, 12)) / 2;
            expect(tick.at - before.at).toBeGreaterThan(room);
          });
        },
      ),
    );
  });

  it("name the year where it begins", () => {
    const days = ["2024-11-01", "2024-12-01", "2025-01-01", "2025-02-01"];
    const ticks = timeTicks(days, (day) => days.indexOf(day) * 100, ENGLISH, 12);
    expect(ticks.map(({ lines }) => lines.join(" "))).toEqual(["Nov 2024", "Dec", "Jan 2025", "Feb"]);
  });
});

describe("matrix", () => {
  it("has a height that no width changes, and columns that can be read", () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 2, max: 30 }), (width, count) => {
        const model = matrixOf(count);
        const layout = matrixLayout(model, width, ENGLISH);
        expect(layout.height).toBe(chartHeight(model, ENGLISH, false));
        const isSeenAtOnce = layout.headerWidth + layout.bodyWidth <= width;
        expect(layout.columnWidth).toBeGreaterThanOrEqual(isSeenAtOnce ? 24 : 26);
        expect(layout.bodyWidth).toBeGreaterThanOrEqual(layout.columnWidth * count);
      }),
    );
  });

  it("makes columns and names of rows narrower where the last header is cut else", () => {
    const named = { id: "Z", label: "Rapid Support Forces" };
    const model = matrixOf(24);
    const categories = [...(model.x.kind === "category" ? model.x.categories.slice(1) : []), named];
    const axis = { kind: "category", categories } as const;
    const layout = matrixLayout({ ...model, x: axis, y: axis }, 775, ENGLISH);
    expect(layout.headerWidth + layout.bodyWidth).toBeLessThanOrEqual(775);
    const reach = textWidth(named.label, 12) * Math.cos((layout.headerAngle * Math.PI) / 180);
    expect(layout.bodyWidth).toBeGreaterThanOrEqual(23.5 * layout.columnWidth + reach);
  });

  it("takes the model's fixed domain, never that of the data", () => {
    expect(symmetricBound(matrixOf(3))).toBe(10);
    expect(symmetricBound({ ...matrixOf(3), values: undefined })).toBe(10);
  });

  it("gathers the cells of one colour in one path, so that a large matrix has few shapes", () => {
    const model = matrixOf(60);
    const { fills, signs, breaks } = matrixPaths(matrixLayout(model, 1400, ENGLISH), LIGHT_PALETTE, ENGLISH);
    const boxes = [...fills.values()].reduce((count, path) => count + path.split("z").length - 1, 0);
    expect(boxes).toBe(60 * 59);
    expect(fills.size + signs.size).toBeLessThan(120);
    expect(breaks).toBe("");
  });

  it("parts groups by lines", () => {
    const model = matrixOf(4);
    const categories = ["x", "x", "y", "y"].map((id, index) => ({
      id: `A${index}`,
      label: `A${index}`,
      group: { id },
    }));
    const layout = matrixLayout({ ...model, y: { kind: "category", categories } }, 800, ENGLISH);
    expect([layout.rowBreaks, layout.columnBreaks]).toEqual([[2], []]);
  });

  it("puts a high tension on the side of conflict and a count on neither", () => {
    const of = (scale: "tension" | "count", end: number) => {
      const values = {
        kind: "value" as const,
        scale,
        domain: [0, end] as [number, number],
        ticks: [],
        unit: { id: "x" },
      };
      return matrixLayout({ ...matrixOf(3), values }, 800, ENGLISH);
    };
    expect([100, 50, 0].map(of("tension", 100).positionOf)).toEqual([-1, 0, 1]);
    expect([0, 50].map(of("count", 50).positionOf)).toEqual([0, 1]);
  });

  it("finds a cell by row and column", () => {
    const mark = matrixLayout(matrixOf(4), 800, ENGLISH).markOf("A1", "A3");
    expect(mark?.point).toMatchObject({ y: "A1", x: "A3", value: -2 });
  });
});

describe("lanes", () => {
  it("keep glyphs apart, in order, inside and near their days, however close these are", () => {
    fc.assert(
      fc.property(widths, (width) => {
        const layout = lanesLayout(LANES, width, ENGLISH);
        const { marks } = layout.lanes[0]!;
        const places = marks.map(({ glyphX }) => glyphX);
        places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeGreaterThanOrEqual(4.99));
        for (const { x, glyphX } of marks) expect(Math.abs(glyphX - x)).toBeLessThanOrEqual(20);
        expect(places.at(-1)).toBeLessThanOrEqual(layout.plot.left + layout.plot.width);
        expect(places[0]).toBeGreaterThanOrEqual(layout.plot.left);
      }),
    );
  });

  it("give a state that came again a dot on its day", () => {
    const [first, ...others] = LANES.series[0]!.points;
    const points = [first!, { ...first!, x: addDays(first!.x, 1) }, ...others];
    const { marks } = lanesLayout({ ...LANES, series: [{ ...LANES.series[0]!, points }] }, 900, ENGLISH).lanes[0]!;
    expect(marks.map(({ isRepeat }) => isRepeat).slice(0, 3)).toEqual([false, true, false]);
    expect(marks[1]!.glyphX).toBe(marks[1]!.x);
  });

  it("last to the end of their last day", () => {
    const [offered] = lanesLayout(LANES, 900, ENGLISH).lanes[0]!.marks;
    expect(offered!.endX).toBeGreaterThan(offered!.x);
  });
});
