import { describe, expect, it } from "vitest";
import type { MeanSentiment } from "@/lib/measures/sentiment-mean";
import type { Tension } from "@/lib/measures/tension";
import type { TrailingPoint } from "@/lib/measures/trailing-series";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { gap, GAP_REASONS, type Gap } from "@/lib/relations/gap";
import type { Mediation } from "@/lib/relations/mediation";
import { MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { loadMessages } from "@/messages/load-messages";
import type { ChartProvenance } from "./chart-model";
import { compositionChart } from "./composition-chart";
import { coverageStrip } from "./coverage-strip";
import { dayAxis } from "./day-axis";
import { mediationLanes } from "./mediation-lanes";
import { sentimentChart } from "./sentiment-chart";
import { sharedNotes } from "./shared-notes";
import { tensionChart } from "./tension-chart";
import { toChartTable } from "./to-chart-table";

const filter = { ...EMPTY_FILTER, actors: ["AFG"], with: ["PAK"] };
const provenance: ChartProvenance = {
  filter,
  permalink: "/relations/AFG/PAK",
  range: { from: "2025-01-01", to: "2025-12-31" },
  countUnit: "events",
  eventCount: 1,
  documentCount: 1,
  datasets: ["Sample"],
  hasSample: false,
  measureVersion: "1",
  coderVersion: "rules 0",
};
const subject = { filter, axis: dayAxis("2025-01-01", "2025-12-31", "month"), provenance };
const afghanistan = { code: "AFG", name: "Afghanistan", kind: "state" as const };
const pakistan = { code: "PAK", name: "Pakistan", kind: "state" as const };

function point(day: string, from: string, value: number | Gap, half = 5, eventCount = 8): TrailingPoint<Tension> {
  if (typeof value !== "number") return { day, from, value, eventCount: 0 };
  const tension: Tension = { value, low: value - half, high: value + half, level: "tense", eventCount };
  return { day, from, value: tension, eventCount };
}

const headline = (...line: TrailingPoint<Tension>[]) => tensionChart(subject, afghanistan, pakistan, line).headline;

describe("the headline of tension", () => {
  const early = point("2025-03-31", "2025-01-01", 30);
  const none = point("2025-06-30", "2025-04-02", gap("no-events"));

  it("says rose and fell only of ends that share no day and whose bands do not overlap", () => {
    const late = (value: number, half?: number) => point("2025-12-31", "2025-10-03", value, half);
    expect(headline(early, late(71))).toMatchObject({
      id: "measures.tension.headlineRose",
      values: { a: "Afghanistan", b: "Pakistan", value: 71, level: "tense" },
    });
    expect(headline(early, late(10)).id).toBe("measures.tension.headlineFell");
    expect(headline(early, late(45, 12)).id).toBe("measures.tension.headline");
    expect(headline(early, point("2025-06-20", "2025-03-23", 71)).id).toBe("measures.tension.headline");
    expect(headline(point("2025-03-31", "2025-01-01", 30, 5, 4), late(71)).id).toBe("measures.tension.headline");
  });

  it("dates a value that is not the latest and says when there is none", () => {
    expect(headline(early, none)).toMatchObject({
      id: "measures.tension.headlineLast",
      values: { value: 30, lastDay: "31", lastMonth: "3", lastYear: "2025" },
    });
    expect(headline(none).id).toBe("measures.tension.headlineNone");
    expect(headline({ ...none, value: gap("no-signed-events"), eventCount: 2 }).id).toBe(
      "measures.tension.headlineUnsigned",
    );
  });
});

describe("a line of tension", () => {
  it("links a mark to the events of its window and draws a gap as a gap", () => {
    const model = tensionChart(subject, afghanistan, pakistan, [
      point("2025-03-31", "2025-01-01", 30),
      point("2025-04-30", "2025-01-31", gap("no-events")),
    ]);
    expect(model.series[0]!.points).toEqual([
      {
        x: "2025-03-31",
        value: 30,
        low: 25,
        high: 35,
        eventCount: 8,
        eventQuery: "actors=AFG&with=PAK&from=2025-01-01&to=2025-03-31",
      },
      { x: "2025-04-30", value: gap("no-events"), eventCount: 0 },
    ]);
    expect(toChartTable(model)).toMatchObject({
      columns: [{ id: "date" }, { id: "tension" }, { id: "low" }, { id: "high" }, { id: "events" }],
      rows: [
        ["2025-03-31", 30, 25, 35, 8],
        ["2025-04-30", gap("no-events"), "", "", 0],
      ],
    });
  });
});

describe("sentiment", () => {
  const mark = (value: MeanSentiment | Gap, eventCount: number) => ({
    day: "2025-03-31",
    from: "2025-01-01",
    value,
    eventCount,
  });
  const line = (id: string, ...points: ReturnType<typeof mark>[]) => ({ id, label: id, filter, points });
  const names = { a: "Afghanistan", b: "Pakistan" };

  it("says of how many events its mean is, and that none has one", () => {
    const model = sentimentChart(subject, "dyad-sentiment", names, [
      line("forth", mark({ value: -0.5, eventCount: 2 }, 5)),
      line("back", mark(gap("no-sentiment"), 3)),
    ]);
    expect(model.notes).toContainEqual({ id: "measures.note.withoutSentiment" });
    expect(model.notes).toContainEqual({ id: "measures.note.gap.no-sentiment", values: { count: 1 } });
    const { columns, rows } = toChartTable(model);
    expect(columns.map(({ id }) => id)).toEqual(["series", "date", "sentiment", "events", "events_measured"]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      [-0.5, 5, 2],
      [gap("no-sentiment"), 3, 0],
    ]);
    const none = line("none", mark(gap("no-sentiment"), 3));
    expect(sentimentChart(subject, "dyad-sentiment", names, [none, none]).headline.id).toBe(
      "measures.sentiment.dyadUnmeasured",
    );
  });
});

describe("the composition", () => {
  it("has a symmetric axis of whole counts and marks only where there are events", () => {
    const model = compositionChart(subject, "dyad-composition", [
      {
        from: "2025-01-01",
        to: "2025-01-31",
        countByQuad: [1, 0, 3, 4],
        eventCountByQuad: [1, 0, 3, 4],
        eventCount: 8,
      },
      {
        from: "2025-02-01",
        to: "2025-02-28",
        countByQuad: [0, 0, 0, 0],
        eventCountByQuad: [0, 0, 0, 0],
        eventCount: 0,
      },
    ]);
    expect(model.y).toMatchObject({ domain: [-8, 8], ticks: [-8, -6, -4, -2, 0, 2, 4, 6, 8] });
    expect(model.series.map(({ points }) => points.length)).toEqual([1, 0, 1, 1]);
    expect(model.headline).toMatchObject({
      id: "measures.composition.headlineConflict",
      values: { conflict: 7, total: 8 },
    });
  });
});

describe("mediation lanes", () => {
  const mediation: Mediation = {
    id: 1,
    mediators: ["QAT", "TUR"],
    parties: ["AFG", "PAK"],
    hosts: [],
    venues: ["Istanbul"],
    state: "talks",
    firstDate: "2024-12-20",
    lastDate: "2025-02-10",
    steps: [
      { id: 1, state: "offered", stateDate: "2024-12-20", mediators: ["TUR"], evidence: [] },
      { id: 2, state: "accepted", stateDate: "2025-01-05", mediators: ["TUR"], evidence: [] },
      { id: 3, state: "talks", stateDate: "2025-02-10", mediators: ["QAT", "TUR"], evidence: [] },
    ],
  };
  const unknown: Mediation = { ...mediation, id: 2, mediators: [], steps: [mediation.steps[1]!] };

  it("give each set of mediators a lane; a mark lasts until the next state, an ongoing one to the end", () => {
    const names = { QAT: "Qatar", TUR: "Türkiye" };
    const model = mediationLanes(subject, "dyad-mediations", [mediation, unknown], names, () => ({ eventCount: 2 }));
    expect(model.y).toMatchObject({
      categories: [
        { id: "QAT~TUR", label: "Qatar, Türkiye" },
        { id: "unknown", label: { id: "measures.mediation.unknownMediator" } },
      ],
    });
    expect(model.series[0]!.points.map(({ x, until, glyph }) => [x, until, glyph])).toEqual([
      ["2025-01-05", "2025-02-10", "accepted"],
      ["2025-02-10", "2025-12-31", "talks"],
    ]);
    expect(toChartTable(model).columns.map(({ id }) => id)).toEqual([
      "lane",
      "from",
      "to",
      "state",
      "reports",
      "events",
    ]);
  });
});

describe("the coverage strip", () => {
  it("tells events, covered days without any, and days not covered; neighbours without events are one mark", () => {
    const step = (from: string, to: string, eventCount: number) => ({ from, to, eventCount });
    const model = coverageStrip(subject, [
      {
        datasetId: "sample",
        name: "Sample",
        covered: { from: "2025-02-10", to: "2025-05-01" },
        steps: [
          step("2025-01-01", "2025-01-31", 0),
          step("2025-02-01", "2025-02-28", 3),
          step("2025-03-01", "2025-03-31", 0),
          step("2025-04-01", "2025-05-31", 0),
          step("2025-06-01", "2025-06-30", 0),
          step("2025-07-01", "2025-07-31", 0),
        ],
      },
    ]);
    expect(model.series[0]!.points.map(({ x, until, value }) => [x, until, value])).toEqual([
      ["2025-01-01", "2025-01-31", gap("outside-coverage")],
      ["2025-02-01", "2025-02-28", 3],
      ["2025-03-01", "2025-05-31", 0],
      ["2025-06-01", "2025-07-31", gap("outside-coverage")],
    ]);
    expect(model.series[0]!.points[1]!.eventQuery).toContain("dataset=sample");
  });
});

describe("notes and words", () => {
  it("say each reason for a gap and how often", () => {
    const points = [...GAP_REASONS, "no-events" as const].map((reason) => ({
      x: "2025-01-01",
      value: gap(reason),
      eventCount: 0,
    }));
    const notes = sharedNotes([{ id: "one", label: "One", tone: "muted", points }], provenance);
    expect(notes.map(({ values }) => values?.count)).toEqual([2, 1, 1, 1, 1, 1]);
    const { measures, vocabulary } = loadMessages("en") as Record<string, Record<string, Record<string, unknown>>>;
    const texts = (measures!.note as unknown as { gap: object }).gap;
    expect(Object.keys(texts)).toEqual([...GAP_REASONS]);
    expect(Object.keys(vocabulary!.mediationState!)).toEqual([...MEDIATION_STATES]);
  });
});
