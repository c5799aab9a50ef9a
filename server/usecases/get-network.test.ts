import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { isGap } from "@/lib/relations/gap";
import { toNetworkChoice } from "@/lib/relations/network-choice";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { eventsOfQuery } from "./fixtures/events-of-query";
import { getNetwork } from "./get-network";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const FILTERS: Record<string, Partial<EventFilter>> = {
  nobody: {},
  "one actor": { actors: ["PAK"] },
  "a group and a period": { actors: ["group.gulf"], from: "2025-02-01", to: "2025-10-31" },
  "an actor and a counterpart": { actors: ["PAK"], with: ["AFG"] },
};

describe.each(Object.entries(FILTERS))("the network around %s", (_, narrowed) => {
  const filter = { ...EMPTY_FILTER, ...narrowed };

  it.each(["1", "2"] as const)("at %s step(s) can be recomputed from the events that its links list", async (steps) => {
    const { model } = await getNetwork(filter, toNetworkChoice({ steps }));
    const { points } = model.series[0]!;
    const nodes = model.network!.nodes;
    const codes = new Set(nodes.map(({ id }) => id));
    expect(points.length).toBeGreaterThan(0);
    expect(toChartTable(model).rows).toHaveLength(points.length);
    const chosen = membersOf(filter.actors);
    for (const { x, y, value, eventCount, eventQuery } of points) {
      expect(codes.has(x) && codes.has(y!)).toBe(true);
      if (steps === "1" && chosen.length > 0) expect(chosen.includes(x) || chosen.includes(y!)).toBe(true);
      const events = await eventsOfQuery(eventQuery!);
      expect(events).toHaveLength(eventCount);
      const conflict = events.reduce((sum, { intensity }) => sum + Math.max(-intensity, 0), 0);
      const cooperation = events.reduce((sum, { intensity }) => sum + Math.max(intensity, 0), 0);
      if (conflict + cooperation === 0) expect(isGap(value)).toBe(true);
      else expect(value).toBeCloseTo((100 * (conflict + 5)) / (conflict + cooperation + 10), 6);
    }
    for (const { id, step } of nodes) expect(step === 0).toBe(chosen.includes(id));
  });
});

it("names who stands between two parties, and each step of a way leads to its events", async () => {
  const { between } = await getNetwork(EMPTY_FILTER, toNetworkChoice({ between: ["AFG", "PAK"] }));
  expect(between!.parties.map(({ code }) => code)).toEqual(["AFG", "PAK"]);
  expect(between!.tried.map(({ code }) => code)).toContain("TUR");
  expect(between!.paths.length).toBeGreaterThan(0);
  for (const { ties } of between!.paths.flat())
    for (const { mediator, party, eventCount, eventQuery } of ties) {
      const events = await eventsOfQuery(eventQuery!);
      expect(events).toHaveLength(eventCount);
      for (const { participants } of events) {
        const has = (code: string, isMediator: boolean) =>
          participants.some((one) => one.code.startsWith(code) && (one.role === "mediator") === isMediator);
        expect(has(mediator.code, true) && has(party.code, false)).toBe(true);
      }
    }
});

it("gives no link to the events of a step where no query can ask for them", async () => {
  const { between } = await getNetwork({ ...EMPTY_FILTER, role: "host" }, toNetworkChoice({ between: ["AFG", "PAK"] }));
  const ties = between!.paths.flat().flatMap((step) => step.ties);
  expect(ties.length).toBeGreaterThan(0);
  expect(ties.filter(({ eventQuery }) => eventQuery !== undefined)).toEqual([]);
});
