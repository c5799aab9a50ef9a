import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import { MAP_MEASURES, toMapChoice } from "@/lib/relations/map-choice";
import { mapState } from "@/lib/relations/map-states";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { eventsOfQuery } from "./fixtures/events-of-query";
import { getMap } from "./get-map";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const FILTERS: Record<string, Partial<EventFilter>> = {
  "no filter": {},
  "a period and reports": { from: "2025-03-01", to: "2025-08-31", count: "reports" },
  "two actors": { actors: ["PAK", "AFG"] },
  "actors and counterparts": { actors: ["PAK", "TUR"], with: ["AFG", "TUR", "SAU"] },
  "a group": { with: ["group.gulf"] },
};

/** The value of a mark from its events alone. */
function valueFrom(events: readonly RelationEvent[], measure: string, isReports: boolean): number {
  const sum = (value: (event: RelationEvent) => number) =>
    events.reduce((total, event) => total + (isReports ? event.reportCount : 1) * value(event), 0);
  if (measure === "events") return sum(() => 1);
  const conflict = sum(({ intensity }) => Math.max(-intensity, 0));
  const cooperation = sum(({ intensity }) => Math.max(intensity, 0));
  if (measure === "tension") return (100 * (conflict + 5)) / (conflict + cooperation + 10);
  return sum(({ sentiment }) => sentiment ?? 0) / sum(({ sentiment }) => (sentiment === undefined ? 0 : 1));
}

describe.each(Object.entries(FILTERS))("the map of %s", (_, narrowed) => {
  const filter = { ...EMPTY_FILTER, ...narrowed };

  it.each([undefined, "AFG"])("can be recomputed from the events that its marks list, towards %s", async (towards) => {
    for (const measure of MAP_MEASURES) {
      const model = await getMap(filter, toMapChoice({ measure, ...(towards && { towards }) }));
      const points = model.series.flatMap((series) => series.points);
      expect(toChartTable(model).rows).toHaveLength(points.length);
      const linked = points.filter(({ eventQuery }) => eventQuery !== undefined);
      expect(linked).toEqual(points.filter(({ eventCount }) => eventCount > 0));
      for (const point of linked.filter((_point, index) => index % Math.ceil(linked.length / 8) === 0)) {
        const events = await eventsOfQuery(point.eventQuery!);
        expect(events.length, `${point.y ?? ""} ${point.x}`).toBe(point.eventCount);
        if (!isGap(point.value))
          expect(point.value).toBeCloseTo(valueFrom(events, measure, filter.count === "reports"), 4);
      }
    }
  });
});

it("looks towards the filter's only actor where that is a state", async () => {
  expect((await getMap({ ...EMPTY_FILTER, actors: ["PAK"] })).map?.towards).toBe("PAK");
  expect((await getMap({ ...EMPTY_FILTER, actors: ["UNO"] })).map?.towards).toBeUndefined();
  expect((await getMap({ ...EMPTY_FILTER, actors: ["PAK", "AFG"] })).map?.towards).toBeUndefined();
});

it("says nothing of hidden events where all actors are states", async () => {
  const { notes } = await getMap(EMPTY_FILTER);
  expect(notes.map(({ id }) => id)).not.toContain("map.note.hidden.overall");
});

it("draws at most thirty relations, between states alone", async () => {
  const arcs = (await getMap(EMPTY_FILTER)).series[1]!.points;
  expect(arcs.length).toBeGreaterThan(0);
  expect(arcs.length).toBeLessThanOrEqual(30);
  for (const { x, y } of arcs) expect([mapState(x), mapState(y!)]).not.toContain(undefined);
  expect((await getMap(EMPTY_FILTER, toMapChoice({ arcs: "off" }))).series).toHaveLength(1);
});
