import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import { withAgreementLane } from "./agreement-lane";
import type { ChartModel, ChartPoint } from "./chart-model";
import { dayAxis } from "./day-axis";
import { daySpans, marksAtDay } from "./day-spans";

const axis = dayAxis("2025-10-01", "2025-10-21", "week");
const provenance = {
  filter: EMPTY_FILTER,
  permalink: "/",
  range: gap("no-events"),
  countUnit: "events" as const,
  eventCount: 0,
  documentCount: 0,
  datasets: [],
  hasSample: false,
  measureVersion: "1",
  coderVersion: "1",
};
const model = (kind: ChartModel["kind"], points: ChartPoint[]): ChartModel => ({
  id: kind,
  kind,
  headline: message("h"),
  measure: message("m"),
  description: message("d"),
  x: axis,
  y: { kind: "category", categories: [] },
  series: [{ id: "one", label: "One", tone: "highlight-1", points }],
  notes: [],
  provenance,
});
const point = (x: string, until?: string): ChartPoint => ({ x, ...(until && { until }), value: 1, eventCount: 1 });

describe("steps of a time axis", () => {
  const lines = model("lines", [point("2025-10-05"), point("2025-10-12"), point("2025-10-19"), point("2025-10-21")]);
  const bars = model("diverging-bars", [point("2025-10-13", "2025-10-19"), point("2025-10-01", "2025-10-05")]);

  it("run from the day after one mark of a line to the next, each day once", () => {
    expect(daySpans(lines)).toEqual([
      { from: "2025-10-01", to: "2025-10-05" },
      { from: "2025-10-06", to: "2025-10-12" },
      { from: "2025-10-13", to: "2025-10-19" },
      { from: "2025-10-20", to: "2025-10-21" },
    ]);
  });

  it("are those of the bars, in order, the same as those of lines", () => {
    expect(daySpans(bars)).toEqual([
      { from: "2025-10-01", to: "2025-10-05" },
      { from: "2025-10-13", to: "2025-10-19" },
    ]);
    for (const step of daySpans(bars)) expect(daySpans(lines)).toContainEqual(step);
  });

  it("give every chart's marks for one day: lines at the end of its step, bars and lanes while they last", () => {
    const days = (chart: ChartModel, day: string) => marksAtDay(chart, day).map((mark) => mark.point.x);
    expect(days(lines, "2025-10-14")).toEqual(["2025-10-19"]);
    expect(days(bars, "2025-10-14")).toEqual(["2025-10-13"]);
    expect(days(bars, "2025-10-07")).toEqual([]);
    const lanes = model("lanes", [point("2025-10-02", "2025-10-08"), point("2025-10-08")]);
    expect(days(lanes, "2025-10-08")).toEqual(["2025-10-02", "2025-10-08"]);
    expect(days(lanes, "2025-10-09")).toEqual([]);
  });
});

describe("the lane of agreements", () => {
  const subject = { filter: { ...EMPTY_FILTER, actors: ["AFG"], with: ["PAK"] }, axis, provenance };
  it("marks each step with agreements and opens exactly these events", () => {
    const lanes = withAgreementLane(model("lanes", []), subject, [
      { from: "2025-10-01", to: "2025-10-05", eventCount: 0 },
      { from: "2025-10-06", to: "2025-10-12", eventCount: 2 },
    ]);
    expect(lanes.series.at(-1)!.points).toEqual([
      {
        x: "2025-10-06",
        until: "2025-10-12",
        y: "agreements",
        value: 2,
        glyph: "agreement",
        eventCount: 2,
        eventQuery: "actors=AFG&with=PAK&type=AGREE&from=2025-10-06&to=2025-10-12",
      },
    ]);
  });

  it("is not there without any", () => {
    const lanes = model("lanes", []);
    expect(withAgreementLane(lanes, subject, [])).toBe(lanes);
  });
});
