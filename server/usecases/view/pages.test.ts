import { createTranslator } from "next-intl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartModel, ChartPoint } from "@/lib/charts/chart-model";
import { toChartTable } from "@/lib/charts/to-chart-table";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { toMatrixChoice } from "@/lib/relations/matrix-choice";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import { loadMessages } from "@/messages/load-messages";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { eventsOfQuery } from "../fixtures/events-of-query";
import { getActor } from "../get-actor";
import { getDyad } from "../get-dyad";
import { getMatrix } from "../get-matrix";
import { getMediation } from "../get-mediation";
import { getOverview } from "../get-overview";
import { listDyads } from "../list-dyads";
import { listEvents } from "../list-events";
import { listMediations } from "../list-mediations";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const FILTERS: Record<string, Partial<EventFilter>> = {
  "no filter": {},
  "a period": { from: "2025-03-01", to: "2025-08-31" },
  "one side": { actors: ["PAK"], role: "acting" },
  "a role": { actors: ["TUR"], role: "mediator" },
  "a host": { actors: ["SAU"], role: "host" },
  "types, a dataset and reports": {
    quad: ["verbal-conflict", "material-conflict"],
    dataset: ["sample"],
    count: "reports",
  },
  "a publisher and a short window": { publisher: ["Weekly Review"], window: 30, bucket: "month" },
  "nothing at all": { actors: ["NOR"] },
};

async function chartsOf(filter: EventFilter): Promise<ChartModel[]> {
  const overview = await getOverview(filter);
  const dyad = (await getDyad("PAK", "AFG", filter))!;
  const actor = (await getActor("PAK", filter))!;
  const { mediations, timeline } = await listMediations(filter, { hasTimeline: true });
  const mediation = mediations[0] && (await getMediation(mediations[0].id, filter));
  return [
    overview.matrix,
    ...(await Promise.all(
      (["tension", "sentiment", "events"] as const).map((cell) => getMatrix(filter, toMatrixChoice({ cell }))),
    )),
    overview.tension,
    overview.sentiment,
    overview.composition,
    dyad.tension,
    dyad.sentiment,
    dyad.composition,
    dyad.mediationLanes,
    dyad.coverage,
    actor.sentiment,
    actor.composition,
    ...(actor.roles ? [actor.roles] : []),
    ...(mediation ? [mediation.timeline] : []),
    ...(timeline ? [timeline] : []),
  ];
}

/** The value of a mark from its events alone, by the definition of what the chart measures. */
function valueFrom(events: readonly RelationEvent[], model: ChartModel): number | undefined {
  const weight = (event: RelationEvent) => (model.provenance.countUnit === "reports" ? event.reportCount : 1);
  const sum = (value: (event: RelationEvent) => number) =>
    events.reduce((total, event) => total + weight(event) * value(event), 0);
  const conflict = sum(({ intensity }) => Math.max(-intensity, 0));
  const cooperation = sum(({ intensity }) => Math.max(intensity, 0));
  const cell = model.kind === "matrix" ? model.series[0]!.id : undefined;
  if (cell === "intensity") return (cooperation - conflict) / sum(() => 1);
  if (cell === "events") return sum(() => 1);
  if (model.kind === "diverging-bars") return sum(() => 1);
  if (model.kind === "lanes") return undefined;
  return cell === "tension" || model.id.includes("tension")
    ? (100 * (conflict + 5)) / (conflict + cooperation + 10)
    : sum(({ sentiment }) => sentiment ?? 0) / sum(({ sentiment }) => (sentiment === undefined ? 0 : 1));
}

const pointsOf = (model: ChartModel): ChartPoint[] => model.series.flatMap(({ points }) => points);

describe.each(Object.entries(FILTERS))("the charts of %s", (_name, narrowed) => {
  const filter = { ...EMPTY_FILTER, ...narrowed };

  it("can each be recomputed from the events that its marks list", async () => {
    for (const model of await chartsOf(filter)) {
      const linked = pointsOf(model).filter((point) => point.eventQuery !== undefined);
      for (const point of linked.filter((_, index) => index % Math.ceil(linked.length / 12) === 0)) {
        const events = await eventsOfQuery(point.eventQuery!);
        expect(events.length, `${model.id} at ${point.x}`).toBe(point.eventCount);
        const value = valueFrom(events, model);
        if (value !== undefined && !isGap(point.value)) expect(point.value).toBeCloseTo(value, 4);
      }
    }
  });

  it("link every mark that has events, unless the filter asks for a role that no link can ask for", async () => {
    for (const model of await chartsOf(filter)) {
      const linked = pointsOf(model).map((point) => point.eventQuery !== undefined);
      const hasEvents = pointsOf(model).map((point) => point.eventCount > 0);
      if (filter.role === "any") expect(linked, model.id).toEqual(hasEvents);
      else expect(linked.every((isLinked, index) => !isLinked || hasEvents[index])).toBe(true);
    }
  });

  it("keep every value in its domain, every band around it, and no gap as a number", async () => {
    for (const model of await chartsOf(filter)) {
      for (const { value, low, high, eventCount } of pointsOf(model)) {
        if (isGap(value)) continue;
        if (model.y.kind === "value") expect(Math.abs(value)).toBeLessThanOrEqual(model.y.domain[1]);
        if (low !== undefined) expect([low <= value, value <= high!]).toEqual([true, true]);
        if (model.kind === "lines") expect(eventCount).toBeGreaterThan(0);
      }
      expect(toChartTable(model).rows).toHaveLength(pointsOf(model).length);
    }
  });

  it("say all they say in words that the messages hold", async () => {
    const translate = createTranslator({
      locale: "en",
      messages: loadMessages("en"),
      timeZone: "UTC",
      onError: (error) => {
        throw error;
      },
    });
    const models = await chartsOf(filter);
    const said = messagesIn([models, models.map(toChartTable), await getOverview(filter), await listDyads(filter)]);
    expect(said.length).toBeGreaterThan(20);
    for (const { id, values } of said) {
      const text = translate(id as never, values as never) as string;
      expect(text, id).not.toMatch(/\{|undefined|NaN/);
    }
  });
});

describe("pages", () => {
  it("count events once whatever the number of their dyads", async () => {
    const overview = await getOverview(EMPTY_FILTER);
    const page = await listEvents(EMPTY_FILTER);
    expect(overview.keyFigures.find(({ id }) => id === "events")!.value).toBe(page.totalEventCount);
    expect(overview.matrix.provenance.eventCount).toBe(page.totalEventCount);
  });

  it("compare a period with the one before it where the data reach back", async () => {
    const filter = { ...EMPTY_FILTER, from: "2025-06-01", to: "2025-06-30" };
    const { keyFigures, comparison } = await getOverview(filter);
    expect(comparison).toEqual({
      ...{ from: "2025-06-01", to: "2025-06-30" },
      beforeFrom: "2025-05-02",
      beforeTo: "2025-05-31",
    });
    const before = await listEvents({ ...filter, from: "2025-05-02", to: "2025-05-31" });
    const now = await listEvents(filter);
    expect(keyFigures.find(({ id }) => id === "events")!.difference).toBe(now.totalEventCount - before.totalEventCount);
  });

  it("name each move once: with a verdict, or among the largest that have none", async () => {
    const { deteriorated, improved, uncalled } = await getOverview(EMPTY_FILTER);
    expect(uncalled.length).toBeGreaterThan(0);
    const sizes = uncalled.map((dyad) => dyad.uncalled!.size);
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    for (const { change } of uncalled) expect(isGap(change) || change.verdict === "no-clear-change").toBe(true);
    for (const dyad of [...deteriorated, ...improved]) expect(dyad.uncalled).toBeUndefined();
  });

  it("take a pair in either order and refuse unknown codes", async () => {
    expect(await getDyad("PAK", "AFG", EMPTY_FILTER)).toEqual(await getDyad("AFG", "PAK", EMPTY_FILTER));
    expect(await getDyad("PAK", "XYZ9", EMPTY_FILTER)).toBeUndefined();
    expect(await getDyad("PAK", "PAK", EMPTY_FILTER)).toBeUndefined();
    expect(await getActor("XYZ9", EMPTY_FILTER)).toBeUndefined();
    expect(await getMediation(999, EMPTY_FILTER)).toBeUndefined();
  });

  it("show a known pair without events as such", async () => {
    const page = (await getDyad("NOR", "CHL", EMPTY_FILTER))!;
    expect(page.summary).toBeUndefined();
    expect(page.events.totalEventCount).toBe(0);
    expect(page.tension.headline.id).toBe("measures.tension.headlineNone");
  });

  it("sort relations both ways with missing values last", async () => {
    for (const sort of ["tension", "change", "events", "last", "dyad"] as const) {
      const rising = await listDyads(EMPTY_FILTER, { sort, order: "ascending" });
      const falling = await listDyads(EMPTY_FILTER, { sort, order: "descending" });
      expect(rising.total).toBe(falling.total);
      if (sort !== "tension") continue;
      const values = rising.rows.map(({ tension }) => (isGap(tension) ? Infinity : tension.value));
      expect(values).toEqual([...values].sort((x, y) => x - y));
    }
  });

  it("narrow events by words, by ids, and begin anew at a cursor that is none", async () => {
    const all = await listEvents(EMPTY_FILTER);
    const ids = all.events.slice(3, 6).map(({ id }) => id);
    const some = await listEvents(EMPTY_FILTER, { ids });
    expect(some.events.map(({ id }) => id)).toEqual(ids);
    expect((await listEvents(EMPTY_FILTER, { query: "nowhere-to-be-found" })).totalEventCount).toBe(0);
    expect((await listEvents(EMPTY_FILTER, { cursor: "x'; DROP" })).events).toEqual(all.events);
  });

  it("rank an actor's counterparts by the tension of the pair", async () => {
    const { closest, adversaries } = (await getActor("PAK", EMPTY_FILTER))!;
    expect(closest.length + adversaries.length).toBeGreaterThan(0);
    for (const { partner, tension, eventCount } of [...closest, ...adversaries]) {
      const dyad = (await getDyad("PAK", partner.code, EMPTY_FILTER))!;
      expect(dyad.summary!.tension).toEqual(tension);
      expect(dyad.summary!.eventCount).toBe(eventCount);
    }
    const values = [...adversaries, ...closest.toReversed()].map(({ tension }) =>
      isGap(tension) ? -1 : tension.value,
    );
    expect(values).toEqual(values.toSorted((one, other) => other - one));
  });

  it("draw the lines of the pairs that are chosen", async () => {
    const chosen = [
      { a: "IRN", b: "PAK" },
      { a: "AFG", b: "PAK" },
    ];
    const page = await getOverview(EMPTY_FILTER, undefined, chosen);
    expect(page.tension.series.map(({ id }) => id)).toEqual(["IRN-PAK", "AFG-PAK"]);
    expect(page.sentiment.series.map(({ id }) => id)).toEqual(["IRN-PAK", "AFG-PAK"]);
    expect(page.lines.shown).toEqual(chosen);
    const all = await getOverview(EMPTY_FILTER);
    expect(all.lines.shown).toEqual(all.lines.candidates.slice(0, 6));
  });

  it("order the matrix by blocs, regions or names, with the same cells in each", async () => {
    const orders = await Promise.all(
      (["blocs", "region", "name"] as const).map((order) => getMatrix(EMPTY_FILTER, toMatrixChoice({ order }))),
    );
    const cellsOf = (model: ChartModel) => pointsOf(model).map(({ x, y, value }) => JSON.stringify([y, x, value]));
    const [blocs, region, name] = orders.map(cellsOf) as [string[], string[], string[]];
    expect(region.toSorted()).toEqual(blocs.toSorted());
    expect(name.toSorted()).toEqual(blocs.toSorted());
    const [, byRegion, byName] = orders.map(({ x }) => (x.kind === "category" ? x.categories : []));
    const labels = byName!.map(({ label }) => label as string);
    expect(labels).toEqual(labels.toSorted());
    const groups = byRegion!.map(({ group }) => group!.id);
    expect(groups.filter((id, index) => id !== groups[index - 1])).toHaveLength(new Set(groups).size);
  });

  it("say of a cell that the filter does not ask for that it is not covered", async () => {
    const matrix = await getMatrix({ ...EMPTY_FILTER, actors: ["PAK"] });
    const cells = pointsOf(matrix);
    const others = cells.filter(({ x, y }) => x !== "PAK" && y !== "PAK");
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ value }) => isGap(value) && value.reason))).toEqual(new Set(["outside-coverage"]));
    expect(cells.some(({ y, value }) => y === "PAK" && !isGap(value))).toBe(true);
  });

  it("draw the matrix in a fixed domain", async () => {
    const matrix = await getMatrix(EMPTY_FILTER);
    expect(pointsOf(matrix).length).toBeGreaterThan(0);
    expect(pointsOf(matrix).every(({ value }) => isGap(value) || Math.abs(value) <= 10)).toBe(true);
  });
});

function messagesIn(value: unknown): Message[] {
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  if (typeof value !== "object" || value === null) return [];
  const { id } = value as { id?: unknown };
  const isMessage = typeof id === "string" && /^(measures|vocabulary)\./.test(id);
  return isMessage ? [value as Message] : Object.values(value).flatMap(messagesIn);
}
