import { describe, expect, it } from "vitest";
import type { Annotation } from "@/lib/relations/annotation";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import type { ChartModel } from "./chart-model";
import { dayAxis } from "./day-axis";
import { numberAnnotations, withFlags } from "./with-flags";

const model: ChartModel = {
  id: "one",
  kind: "lines",
  headline: message("h"),
  measure: message("m"),
  description: message("d"),
  x: dayAxis("2025-10-01", "2025-10-31", "day"),
  y: { kind: "category", categories: [] },
  series: [],
  notes: [message("n")],
  provenance: {
    filter: EMPTY_FILTER,
    permalink: "/",
    range: gap("no-events"),
    countUnit: "events",
    eventCount: 0,
    documentCount: 0,
    datasets: [],
    hasSample: false,
    measureVersion: "1",
    coderVersion: "1",
  },
};
const note = (fromDate: string, toDate = fromDate): Annotation => ({
  id: fromDate,
  subject: "",
  fromDate,
  toDate,
  text: "Text",
  author: "",
  savedAt: "",
});

describe("the notes of a chart", () => {
  it("are flags within the axis, with the numbers of the list, and words among its notes", () => {
    const all = numberAnnotations([note("2025-01-01"), note("2025-09-20", "2025-10-02"), note("2025-10-31")]);
    const flagged = withFlags(model, all);
    expect(flagged.flags).toEqual([
      { number: 2, from: "2025-10-01", to: "2025-10-02" },
      { number: 3, from: "2025-10-31", to: "2025-10-31" },
    ]);
    expect(flagged.notes.map(({ id }) => id)).toEqual(["n", "annotations.onChartLasting", "annotations.onChart"]);
    expect(flagged.notes[1]!.values).toMatchObject({
      number: 2,
      fromMonth: "9",
      toDay: "2",
      text: "Text",
      hasAuthor: "no",
    });
  });

  it("leave a chart without any, or without an axis of days, as it is", () => {
    expect(withFlags(model, numberAnnotations([note("2024-01-01")]))).toBe(model);
    const matrix: ChartModel = { ...model, kind: "matrix", x: { kind: "category", categories: [] } };
    expect(withFlags(matrix, numberAnnotations([note("2025-10-10")]))).toBe(matrix);
  });
});
