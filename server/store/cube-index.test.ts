import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dyadSums } from "@/lib/cube/dyad-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import { cubeIndex } from "./cube-index";
import { codedEvent, documentToSave } from "./fixtures/coded-document";
import { fillRandomStore } from "./fixtures/random-store";
import { useTestStore } from "./fixtures/test-store";
import { saveCodedDocument } from "./save-document";
import { store } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

/** The sums of each dyad as SQL finds them; organs of a state go by the first three letters in this data. */
const GROUP_BY = `
  WITH part AS (SELECT "eventId", substr("code", 1, 3) AS code, "role" FROM "Participant"),
  pair AS (
    SELECT e."id", x.code AS one, y.code AS other FROM "RelationEvent" e
      JOIN part x ON x."eventId" = e."id" JOIN part y ON y."eventId" = e."id"
      WHERE (x."role" = 'source' AND y."role" = 'target')
         OR (e."isReciprocal" AND x."role" IN ('source', 'target') AND y."role" IN ('source', 'target'))
         OR (x."role" = 'mediator' AND y."role" = 'party')
         OR (x."role" = 'party' AND y."role" = 'party')
  ),
  dyad AS (SELECT DISTINCT "id", min(one, other) AS a, max(one, other) AS b FROM pair WHERE one <> other)
  SELECT a, b, count(*) AS eventCount, sum("reportCount") AS reportCount,
         sum(max(-"intensity", 0)) AS conflict, sum(max("intensity", 0)) AS cooperation, sum("sentiment") AS sentiment
  FROM dyad JOIN "RelationEvent" e ON e."id" = dyad."id"
  WHERE e."reviewState" <> 'rejected'
    AND (e."modality" = 'asserted' OR (e."modality" = 'future' AND e."type" = 'AGREE'))
    AND (@types = '[]' OR e."type" IN (SELECT "value" FROM json_each(@types)))
    AND (@dataset IS NULL OR e."datasetId" = @dataset)
    AND (@from IS NULL OR e."eventDate" >= @from) AND (@to IS NULL OR e."eventDate" <= @to)
  GROUP BY a, b ORDER BY a, b`;

function sumsBySql(filter: EventFilter) {
  return store()
    .reader.prepare(GROUP_BY)
    .all({
      types: JSON.stringify(filter.type),
      dataset: filter.dataset[0] ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
    }) as Record<string, string | number>[];
}

describe("the cube of a real store", () => {
  it("answers as a plain SQL GROUP BY does", () => {
    const day = fc.option(fc.constantFrom("2025-01-15", "2025-04-01", "2025-06-30", "2025-11-16"), { nil: undefined });
    const filters = fc
      .record({
        type: fc.oneof(fc.constant<EventType[]>([]), fc.subarray([...EVENT_TYPES], { minLength: 1 })),
        dataset: fc.constantFrom<string[]>([], ["documents"], ["sample"]),
        from: day,
        to: day,
      })
      .map(({ from, to, ...rest }): EventFilter => ({
        ...EMPTY_FILTER,
        ...rest,
        ...(from && { from }),
        ...(to && { to }),
      }));
    const { cube } = cubeIndex();
    const round = (value: string | number) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 + 0 : value);
    fc.assert(
      fc.property(filters, (filter) => {
        const bySql = sumsBySql(filter).map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)])),
        );
        const byCube = dyadSums(selectRows(cube, filter)).map((sums) => ({
          a: sums.a,
          b: sums.b,
          eventCount: sums.eventCount,
          reportCount: sums.reportCount,
          conflict: round(sums.conflict),
          cooperation: round(sums.cooperation),
          sentiment: round(sums.sentiment),
        }));
        expect(byCube).toEqual(bySql);
      }),
    );
    expect(sumsBySql(EMPTY_FILTER).length).toBeGreaterThan(4);
  });

  it("is kept while the store stands still and built anew after a commit", async () => {
    const before = cubeIndex();
    expect(cubeIndex()).toBe(before);
    const found = { events: [codedEvent("AID", "NOR source, AFG target", { eventDate: "2025-11-20" })] };
    await saveCodedDocument(documentToSave("Oslo sent aid to Kabul.", found));
    const after = cubeIndex();
    expect(after.cube.actors).toContain("NOR");
    expect(before.cube.actors).not.toContain("NOR");
    expect(after.publishers.map(({ name, documentCount }) => [name, documentCount])).toEqual([
      ["Daily Record", 17],
      ["Weekly Review", 9],
    ]);
  });
});
