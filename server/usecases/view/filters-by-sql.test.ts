import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER, FILTER_ROLES, type EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { MODALITIES } from "@/lib/relations/modality";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { REVIEW_STATES } from "@/lib/relations/review-state";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { store } from "@/server/store/store";
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

/** The events and pairs that a filter lets through, in plain SQL; organs of a state go by its three letters. */
const LET_THROUGH = `
  WITH part AS (SELECT "eventId", substr("code", 1, 3) AS code, "role" FROM "Participant"),
  pair AS (
    SELECT x."eventId", x.code AS actor, y.code AS other, x."role" AS actorRole,
           x."role" IN ('source', 'mediator') OR (x."role" = 'target' AND e."isReciprocal")
             OR (x."role" = 'party' AND y."role" = 'party') AS acts,
           x."role" IN ('target', 'party') OR (x."role" = 'source' AND e."isReciprocal") AS receives
      FROM "RelationEvent" e JOIN part x ON x."eventId" = e."id" JOIN part y ON y."eventId" = e."id" AND y.code <> x.code
      WHERE (x."role" = 'source' AND y."role" = 'target') OR (x."role" = 'target' AND y."role" = 'source')
         OR (x."role" IN ('source', 'target') AND y."role" IN ('source', 'target') AND e."isReciprocal")
         OR (x."role" = 'mediator' AND y."role" = 'party') OR (x."role" = 'party' AND y."role" = 'mediator')
         OR (x."role" = 'party' AND y."role" = 'party')
  )
  SELECT DISTINCT e."id", e."reportCount", min(pair.actor, pair.other) AS a, max(pair.actor, pair.other) AS b
  FROM pair JOIN "RelationEvent" e ON e."id" = pair."eventId"
  WHERE (@actors = '[]' OR @isBystander OR pair.actor IN (SELECT "value" FROM json_each(@actors)))
    AND (@with = '[]' OR pair.other IN (SELECT "value" FROM json_each(@with)))
    AND (@role = 'any' OR (@role = 'acting' AND pair.acts) OR (@role = 'receiving' AND pair.receives)
      OR pair.actorRole = @role OR (@isBystander AND EXISTS (SELECT 1 FROM part h WHERE h."eventId" = e."id"
        AND h."role" = @role AND (@actors = '[]' OR h.code IN (SELECT "value" FROM json_each(@actors))))))
    AND e."type" IN (SELECT "value" FROM json_each(@types))
    AND (@from IS NULL OR e."eventDate" >= @from) AND (@to IS NULL OR e."eventDate" <= @to)
    AND (@datasets = '[]' OR e."datasetId" IN (SELECT "value" FROM json_each(@datasets)))
    AND (@publishers = '[]' OR EXISTS (SELECT 1 FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId"
      WHERE v."eventId" = e."id" AND d."publisher" IN (SELECT "value" FROM json_each(@publishers))))
    AND CASE WHEN @modalities = '[]' THEN e."modality" = 'asserted' OR (e."modality" = 'future' AND e."type" = 'AGREE')
        ELSE e."modality" IN (SELECT "value" FROM json_each(@modalities)) END
    AND CASE WHEN @reviews = '[]' THEN e."reviewState" <> 'rejected'
        ELSE e."reviewState" IN (SELECT "value" FROM json_each(@reviews)) END`;

interface PairRow {
  id: number;
  reportCount: number;
  a: string;
  b: string;
}

function pairsBySql(filter: EventFilter): PairRow[] {
  const types = EVENT_TYPES.filter(
    (type) =>
      (filter.type.length === 0 || filter.type.includes(type)) &&
      (filter.quad.length === 0 || filter.quad.includes(quadClassOf(type))),
  );
  return store()
    .reader.prepare(LET_THROUGH)
    .all({
      actors: JSON.stringify(membersOf(filter.actors)),
      with: JSON.stringify(membersOf(filter.with)),
      role: filter.role,
      isBystander: ["host", "guarantor", "observer"].includes(filter.role) ? 1 : 0,
      types: JSON.stringify(types),
      from: filter.from ?? null,
      to: filter.to ?? null,
      datasets: JSON.stringify(filter.dataset),
      publishers: JSON.stringify(filter.publisher),
      modalities: JSON.stringify(filter.modality),
      reviews: JSON.stringify(filter.review),
    }) as PairRow[];
}

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

const EACH: Record<string, Partial<EventFilter>[]> = {
  nothing: [{}],
  actors: [
    { actors: ["PAK"] },
    { actors: ["group.southern-asia"] },
    { actors: ["group.gulf", "TUR"] },
    { actors: ["NOR"] },
  ],
  with: [
    { with: ["AFG"] },
    { actors: ["PAK"], with: ["IRN", "AFG"] },
    { actors: ["group.saarc"], with: ["group.saarc"] },
  ],
  role: FILTER_ROLES.flatMap((role) => [{ role }, { role, actors: ["TUR"] }, { role, actors: ["PAK"] }]),
  type: EVENT_TYPES.map((type) => ({ type: [type] })),
  quad: QUAD_CLASSES.map((quad) => ({ quad: [quad] })),
  period: [{ from: "2025-03-01" }, { to: "2025-03-01" }, { from: "2025-03-01", to: "2025-03-01" }],
  dataset: [{ dataset: ["sample"] }, { dataset: ["documents", "sample"] }],
  publisher: [{ publisher: ["Weekly Review"] }, { publisher: ["Nobody"] }],
  modality: MODALITIES.map((modality) => ({ modality: [modality] })),
  review: REVIEW_STATES.map((review) => ({ review: [review] })),
  count: [{ count: "reports" }],
};

describe("the numbers of every page are those of SQL", () => {
  it.each(Object.entries(EACH))("with %s in the filter", async (_name, changes) => {
    for (const change of changes) await expectPagesAsBySql({ ...EMPTY_FILTER, ...change });
  });

  it("with any of them together", async () => {
    const change = fc.tuple(...Object.values(EACH).map((changes) => fc.constantFrom({}, {}, ...changes)));
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
