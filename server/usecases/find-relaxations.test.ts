import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { findRelaxations } from "./find-relaxations";
import { listEvents } from "./list-events";
import { listMediations } from "./list-mediations";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const filter: EventFilter = { ...EMPTY_FILTER, actors: ["PAK"], with: ["AFG"], from: "1990-01-01", to: "1990-12-31" };

describe("findRelaxations", () => {
  it("names the part that excludes everything and what is there without it", async () => {
    const found = await findRelaxations(filter, { lists: "events" });
    const { from: _from, to: _to, ...undated } = filter;
    expect(found).toEqual([{ part: "period", count: (await listEvents(undated)).totalEventCount }]);
    expect((await findRelaxations(filter, { lists: "relations" })).map(({ part }) => part)).toEqual(["period"]);
    expect((await findRelaxations(filter, { lists: "documents" })).map(({ part }) => part)).toEqual(["period"]);
  });

  it("orders the parts by what they exclude", async () => {
    const strange: EventFilter = { ...EMPTY_FILTER, actors: ["TUR"], role: "source", publisher: ["Weekly Review"] };
    const found = await findRelaxations(strange, { lists: "events" });
    expect((await listEvents(strange)).totalEventCount).toBe(0);
    expect(found.map(({ part }) => part).sort()).toEqual(["actors", "role"]);
    expect(found[0]!.count).toBeGreaterThan(found[1]!.count);
  });

  it("counts search and state as parts of their own", async () => {
    expect(await findRelaxations(EMPTY_FILTER, { lists: "actors", query: "nowhere land" })).toEqual([
      { part: "query", count: expect.any(Number) },
    ]);
    const mediations = await findRelaxations(EMPTY_FILTER, { lists: "mediations", state: "withdrawn" });
    expect(mediations).toEqual([{ part: "state", count: (await listMediations(EMPTY_FILTER)).total }]);
  });

  it("never leaves out the actors that the page is of", async () => {
    const fixed = { actors: ["AFG"], with: ["PAK"] };
    const asked: EventFilter = { ...EMPTY_FILTER, actors: ["NOR"], publisher: ["Nobody"] };
    expect(await findRelaxations(asked, { lists: "events", fixed })).toEqual([
      { part: "sources", count: (await listEvents({ ...EMPTY_FILTER, ...fixed })).totalEventCount },
    ]);
  });

  it("blames no single part where two exclude everything", async () => {
    const twice = { ...filter, publisher: ["Nobody"] };
    expect(await findRelaxations(twice, { lists: "events" })).toEqual([]);
  });
});
