import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { store } from "@/server/store/store";
import { EACH_FILTER } from "../fixtures/each-filter";
import { pairsBySql, type PairRow } from "../fixtures/pairs-by-sql";
import { getActor } from "../get-actor";
import { getDyad } from "../get-dyad";
import { getOverview } from "../get-overview";
import { listActors } from "../list-actors";
import { listDocuments } from "../list-documents";
import { listDyads } from "../list-dyads";
import { listEvents } from "../list-events";
import { listMediations } from "../list-mediations";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
  await store().writeSql((database) => {
    database.exec(`UPDATE "RelationEvent" SET "reviewState" = 'accepted' WHERE "id" % 3 = 0`);
    database.exec(`UPDATE "RelationEvent" SET "reviewState" = 'rejected' WHERE "id" % 7 = 0`);
    database.exec(`UPDATE "StoreGeneration" SET "generation" = "generation" + 1`);
  });
});
afterAll(() => test.release());

const eventsOf = (rows: readonly PairRow[]) => new Map(rows.map(({ id, reportCount }) => [id, reportCount]));
const countOf = (rows: readonly PairRow[]) => eventsOf(rows).size;
const reportsOf = (rows: readonly PairRow[]) => [...eventsOf(rows).values()].reduce((sum, count) => sum + count, 0);

/** Compares the numbers of every page under a filter, read from its address, with SQL. */
async function expectPagesAsBySql(asked: EventFilter): Promise<void> {
  const { filter, problems } = parseEventFilter(Object.fromEntries(new URLSearchParams(formatEventFilter(asked))));
  expect(problems).toEqual([]);
  const rows = pairsBySql(filter);
  const dyads = new Map<string, PairRow[]>();
  const actors = new Map<string, PairRow[]>();
  for (const row of rows) {
    dyads.set(`${row.a}-${row.b}`, [...(dyads.get(`${row.a}-${row.b}`) ?? []), row]);
    for (const code of [row.a, row.b]) actors.set(code, [...(actors.get(code) ?? []), row]);
  }

  const events = await listEvents(filter);
  expect(events.totalEventCount, "events").toBe(countOf(rows));
  expect(events.totalReportCount, "reports").toBe(reportsOf(rows));

  const { keyFigures } = await getOverview(filter);
  const figures = Object.fromEntries(keyFigures.map(({ id, value }) => [id, value]));
  expect(figures).toMatchObject({
    events: filter.count === "reports" ? reportsOf(rows) : countOf(rows),
    dyads: dyads.size,
    actors: actors.size,
  });

  const relations = await listDyads(filter);
  expect(Object.fromEntries(relations.rows.map(({ a, b, eventCount }) => [`${a}-${b}`, eventCount]))).toEqual(
    Object.fromEntries([...dyads].map(([key, own]) => [key, countOf(own)])),
  );

  const isBystander = ["host", "guarantor", "observer"].includes(filter.role);
  const named = isBystander ? [] : membersOf(filter.actors);
  const listed = await listActors(filter);
  expect(Object.fromEntries(listed.rows.map(({ actor, eventCount }) => [actor.code, eventCount]))).toEqual(
    Object.fromEntries(
      [...actors]
        .filter(([code]) => named.length === 0 || named.includes(code))
        .map(([code, own]) => [code, countOf(own)]),
    ),
  );

  if (isBystander) return;
  const dyad = await getDyad("AFG", "PAK", filter);
  expect(dyad!.events.totalEventCount, "dyad").toBe(
    countOf([
      ...pairsBySql({ ...filter, actors: ["AFG"], with: ["PAK"] }),
      ...pairsBySql({ ...filter, actors: ["PAK"], with: ["AFG"] }),
    ]),
  );
  const actor = await getActor("PAK", filter);
  expect(actor!.events.totalEventCount, "actor").toBe(countOf(pairsBySql({ ...filter, actors: ["PAK"] })));
}

describe("the numbers of every page are those of SQL", () => {
  it.each(Object.entries(EACH_FILTER))("with %s in the filter", async (_name, changes) => {
    for (const change of changes) await expectPagesAsBySql({ ...EMPTY_FILTER, ...change });
  });

  it("with any of them together", async () => {
    const change = fc.tuple(...Object.values(EACH_FILTER).map((changes) => fc.constantFrom({}, {}, ...changes)));
    await fc.assert(
      fc.asyncProperty(change, (parts) => expectPagesAsBySql(Object.assign({ ...EMPTY_FILTER }, ...parts))),
      { numRuns: 60, seed: 20251122 },
    );
  });

  it("on the pages of documents and mediations, with the parts that concern them", async () => {
    const { reader } = store();
    const count = (sql: string, ...values: string[]) => reader.prepare(sql).pluck().get(values) as number;
    const documents = async (change: Partial<EventFilter>) =>
      (await listDocuments({ filter: { ...EMPTY_FILTER, ...change } })).total;
    expect(await documents({ publisher: ["Weekly Review"], dataset: ["sample"] })).toBe(
      count(
        `SELECT count(*) FROM "SourceDocument" WHERE "publisher" = ? AND "datasetId" = ?`,
        "Weekly Review",
        "sample",
      ),
    );
    expect(await documents({ actors: ["group.saarc"] })).toBe(
      count(`SELECT count(DISTINCT "documentId") FROM "Evidence" v JOIN "Participant" p ON p."eventId" = v."eventId"
             WHERE substr(p."code", 1, 3) IN ('AFG', 'PAK')`),
    );

    const mediations = async (change: Partial<EventFilter>) =>
      (await listMediations({ ...EMPTY_FILTER, ...change })).total;
    const bySql = (code: string, role: string) =>
      count(
        `SELECT count(DISTINCT s."mediationId") FROM "MediationStep" s JOIN "StepActor" a ON a."stepId" = s."id"
         WHERE a."code" = ? AND a."role" = ?`,
        code,
        role,
      );
    expect(await mediations({ actors: ["TUR"], role: "mediator" })).toBe(bySql("TUR", "mediator"));
    expect(await mediations({ actors: ["AFG"], role: "party" })).toBe(bySql("AFG", "party"));
    expect(await mediations({ from: "2025-06-15" })).toBe(
      count(`SELECT count(DISTINCT "mediationId") FROM "MediationStep" WHERE "stateDate" >= ?`, "2025-06-15"),
    );
  });
});
