import { expect, it } from "vitest";
import { axisDecimals, eventsHref, markText, type ChartMark } from "./chart-mark";
import { legendItems } from "./chart-legend-items";
import { BARS, LANES, LINES, matrixOf } from "./fixtures/chart-models";
import { ENGLISH } from "./fixtures/english-texts";
import { sourceText } from "./source-text";
import { textAnchor } from "./text-anchor";

const markOf = (model: typeof LINES, series: number, point: number): ChartMark => ({
  series: model.series[series]!,
  point: model.series[series]!.points[point]!,
});

it("says a mark with its day, value, band and number of events", () => {
  expect(markText(LINES, markOf(LINES, 0, 5), ENGLISH)).toBe("5 Feb 2025, 75.2 (90 % band 65.2 to 85.2), 5 events");
});

it("says why a value is missing and never a 0", () => {
  expect(markText(LINES, markOf(LINES, 0, 9), ENGLISH)).toBe("5 Mar 2025, no events");
});

it("says a cell with its row and column, a bar with its class, a lane's mark with its state and days", () => {
  const matrix = matrixOf(3);
  expect(markText(matrix, { series: matrix.series[0]!, point: matrix.series[0]!.points[3]! }, ENGLISH)).toMatch(
    /^Actor 1 → Actor 2, /,
  );
  expect(markText(BARS, markOf(BARS, 3, 0), ENGLISH)).toBe("1 Jan 2025, material-conflict, 3 events");
  expect(markText(LANES, markOf(LANES, 0, 0), ENGLISH)).toBe(
    "Qatar, Türkiye, 18 Oct 2025 – 18 Nov 2025, offered, 1 event",
  );
});

it("opens exactly the events behind a mark", () => {
  expect(eventsHref(LINES.series[0]!.points[5]!)).toBe("/events?from=2025-02-05");
  expect(eventsHref(LINES.series[0]!.points[9]!)).toBeUndefined();
});

it("rounds as the axis is graded", () => {
  const graded = (ticks: number[]) => axisDecimals({ ...LINES, y: { ...LINES.y, ticks } as never });
  expect([graded([0, 20]), graded([0, 0.5, 1]), graded([0, 0.25])]).toEqual([0, 1, 1]);
});

it("lists in the legend what is drawn and nothing else", () => {
  const kinds = (model: typeof LINES, namesLines: boolean) =>
    legendItems(model, ENGLISH, namesLines).map(({ id }) => id);
  expect(kinds(LINES, true)).toEqual(["band", "no-events", "outside-coverage"]);
  expect(kinds(BARS, false)).toEqual(BARS.series.map(({ id }) => id));
  expect(kinds(LANES, true)).toEqual(["requested", "offered", "talks", "stalled", "ended"]);
  expect(kinds(matrixOf(12), true)).toEqual(["scale", "no-events", "outside-coverage"]);
});

it("says counts, dates and sample data under a chart", () => {
  expect(sourceText(LINES.provenance, ENGLISH)).toMatchObject({
    coverage: "148 events, 61 documents · 1 Jan 2025 – 22 Nov 2025",
    coverageWithSample: "148 events, 61 documents · 1 Jan 2025 – 22 Nov 2025 · includes sample data",
  });
});

it("anchors a text at its edge in either direction", () => {
  expect(textAnchor("Iran", "left")).toEqual({ textAnchor: "start" });
  expect(textAnchor("إيران", "left")).toEqual({ textAnchor: "end", direction: "rtl" });
  expect(textAnchor("إيران", "right")).toEqual({ textAnchor: "start", direction: "rtl" });
});
