import { renderToStaticMarkup } from "react-dom/server";
import coarse from "world-atlas/countries-110m.json";
import fine from "world-atlas/countries-50m.json";
import { describe, expect, it } from "vitest";
import { MAP_BINS, binOf, mapChart } from "@/lib/charts/map-chart";
import { emptySums } from "@/lib/cube/event-sums";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { toMapChoice } from "@/lib/relations/map-choice";
import { SHAPES_WITHOUT_ACTOR } from "@/lib/relations/map-shapes";
import { MAP_REGIONS } from "@/lib/relations/map-choice";
import { MAP_STATES } from "@/lib/relations/map-states";
import { LINES } from "./fixtures/chart-models";
import { ENGLISH } from "./fixtures/english-texts";
import { mapBins } from "./map-bins";
import { MapShapes } from "./map-drawing";
import { shapesOf } from "./map-geometry";
import { mapLayout } from "./map-layout";
import { LIGHT_PALETTE } from "./palette";

const MODEL = mapChart(
  EMPTY_FILTER,
  LINES.provenance,
  {
    names: new Map(),
    sums: new Map([["QAT", { ...emptySums(), eventCount: 7, weight: 7, conflict: 30, signedWeight: 7 }]]),
    cells: [],
    isCovered: (code) => code !== "FRA",
    hiddenEventCount: 3,
  },
  toMapChoice({}),
);

describe.each([
  ["1:110 million", coarse],
  ["1:50 million", fine],
])("the shapes of %s", (_, file) => {
  const shapes = shapesOf({ default: file });

  it("have a state each, or are listed as having none", () => {
    const strays = shapes.filter(({ key, code }) => (code === undefined) !== SHAPES_WITHOUT_ACTOR.includes(key));
    expect(strays.map(({ key }) => key)).toEqual([]);
  });

  it("leave each state a shape or a dot of its own", () => {
    const layout = mapLayout(MODEL, shapes, 900, 450);
    expect(layout.states.map(({ code }) => code).sort()).toEqual(MAP_STATES.map(({ code }) => code));
    for (const { code, path, isDot, place } of layout.states) {
      expect(path !== "" || isDot, code).toBe(true);
      if (isDot)
        expect(
          place.every((at) => at >= 0 && at <= 900),
          code,
        ).toBe(true);
    }
    const dots = layout.states.filter(({ isDot }) => isDot).map(({ code }) => code);
    expect(dots).toEqual(expect.arrayContaining(["VAT", "SGP", "TUV", "NRU", "MDV"]));
  });

  it("draw no line across the whole map where the antimeridian is crossed", () => {
    for (const { code, path } of mapLayout(MODEL, shapes, 900, 450).states) {
      const steps = [...path.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)];
      for (const [index, step] of steps.entries())
        if (index > 0 && step[1] === "L")
          expect(Math.abs(Number(step[2]) - Number(steps[index - 1]![2])), code).toBeLessThan(450);
    }
  });
});

it("has one shape for one state, and a place for each", () => {
  expect(MAP_STATES).toHaveLength(201);
  expect(new Set(MAP_STATES.map(({ shape }) => shape)).size).toBe(201);
  expect(new Set(MAP_STATES.map(({ code }) => code)).size).toBe(201);
});

it.each(MAP_REGIONS)("shows states of %s within the box", (region) => {
  const model = { ...MODEL, map: { ...MODEL.map!, region } };
  const { states } = mapLayout(model, shapesOf({ default: fine }), 900, 450);
  expect(states.length).toBeGreaterThan(10);
});

it("sorts values into bins, a bound into the higher one", () => {
  expect([0, 9.9, 10, 50, 90, 100].map((value) => binOf(value, MAP_BINS.tension))).toEqual([0, 0, 1, 4, 8, 8]);
  expect([-1, -0.05, 0, 0.05, 1].map((value) => binOf(value, MAP_BINS.sentiment))).toEqual([0, 4, 4, 5, 8]);
  expect([1, 9, 10, 10_000, 1e9].map((value) => binOf(value, MAP_BINS.events))).toEqual([0, 0, 1, 6, 6]);
});

it("names the bins of its legend from one end to the other", () => {
  const bins = mapBins(MODEL, ENGLISH);
  expect(bins.map(({ position }) => position)).toEqual([1, 0.75, 0.5, 0.25, 0, -0.25, -0.5, -0.75, -1]);
  expect(bins[0]!.label).toBe("0 to 10 (cooperation)");
  expect(bins.at(-1)!.label).toBe("90 to 100 (conflict)");
});

it("hatches what is not covered and greys what has no events", () => {
  const layout = mapLayout(MODEL, shapesOf({ default: coarse }), 900, 450);
  const svg = renderToStaticMarkup(<MapShapes model={MODEL} palette={LIGHT_PALETTE} layout={layout} />);
  expect(svg.match(/fill="url\(#/g)).toHaveLength(1);
  expect(svg).toContain(`fill="${LIGHT_PALETTE.empty}"`);
});

it("says how many events have no place on it, and whose boundaries it draws", () => {
  expect(ENGLISH.text(MODEL.notes.find(({ id }) => id === "map.note.hidden.overall")!)).toContain("3 events");
  expect(MODEL.notes.map(({ id }) => id)).toContain("map.note.borders");
});
