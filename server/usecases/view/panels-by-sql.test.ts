import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { PartnerSummary } from "@/lib/measures/partner-summary";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { compareDyads } from "../compare-dyads";
import { EACH_FILTER } from "../fixtures/each-filter";
import { pairsBySql } from "../fixtures/pairs-by-sql";
import { getActor } from "../get-actor";
import { getDyad } from "../get-dyad";
import { getMap } from "../get-map";
import { getNetwork } from "../get-network";
import { getOverview } from "../get-overview";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const countBySql = (filter: EventFilter) => new Set(pairsBySql(filter).map(({ id }) => id)).size;

const MOST_MARKS = 12;

/** Of up to twelve marks of a chart, spread over it, those that have another number of events than SQL finds. */
function wrongMarks(model: ChartModel): string[] {
  const points = model.series.flatMap((series) => series.points).filter(({ eventQuery }) => eventQuery !== undefined);
  const step = Math.max(1, Math.ceil(points.length / MOST_MARKS));
  return points.flatMap(({ eventCount, eventQuery }, index) => {
    if (index % step !== 0) return [];
    const { filter } = parseEventFilter(Object.fromEntries(new URLSearchParams(eventQuery)));
    const found = countBySql(filter);
    return found === eventCount ? [] : [`${model.id}: ${eventQuery} has ${eventCount}, SQL ${found}`];
  });
}

/** What a chart of quad classes shows in all, which is each event once. */
const shownIn = (model: ChartModel) =>
  model.series.reduce((sum, { points }) => sum + points.reduce((of, { eventCount }) => of + eventCount, 0), 0);
const withinAxis = (filter: EventFilter, { x }: ChartModel): EventFilter =>
  x.kind === "day" ? { ...filter, from: x.domain[0], to: x.domain[1] } : filter;

/** Asks every page for its panels under a filter, and SQL for the number behind each mark. */
async function expectPanelsAsBySql(filter: EventFilter): Promise<void> {
  const overview = await getOverview(filter);
  const network = await getNetwork(filter);
  const charts = [overview.matrix, overview.tension, overview.sentiment, overview.composition];
  charts.push(await getMap(filter), network.model);
  expect(shownIn(overview.composition), "composition of all").toBe(
    countBySql(withinAxis(filter, overview.composition)),
  );

  const isBystander = ["host", "guarantor", "observer"].includes(filter.role);
  if (!isBystander) {
    const dyad = (await getDyad("AFG", "PAK", filter))!;
    const actor = (await getActor("PAK", filter))!;
    charts.push(dyad.tension, dyad.sentiment, dyad.composition, actor.sentiment, actor.composition);
    for (const one of await compareDyads(
      [
        { a: "AFG", b: "PAK" },
        { a: "IRN", b: "PAK" },
      ],
      filter,
    ))
      charts.push(one.tension, one.composition);
    const partners = (rows: readonly PartnerSummary[]) =>
      Object.fromEntries(rows.map(({ partner, eventCount }) => [partner.code, eventCount]));
    if (filter.role === "any") {
      const towards = (role: "acting" | "receiving") => {
        const rows = pairsBySql({ ...filter, actors: ["PAK"], role });
        const others = [...new Set(rows.map(({ a, b }) => (a === "PAK" ? b : a)))];
        return Object.fromEntries(
          others.map((code) => [code, countBySql({ ...filter, actors: ["PAK"], with: [code], role })]),
        );
      };
      expect(partners(actor.actsOn), "acts on").toEqual(towards("acting"));
      expect(partners(actor.actedOnBy), "acted on by").toEqual(towards("receiving"));
    }
  }
  expect(charts.flatMap(wrongMarks)).toEqual([]);
}

describe("every mark of every panel has the events that SQL finds for it", () => {
  it.each(Object.entries(EACH_FILTER))("with %s in the filter", { timeout: 30_000 }, async (_name, changes) => {
    for (const change of changes) await expectPanelsAsBySql({ ...EMPTY_FILTER, ...change });
  });
});
