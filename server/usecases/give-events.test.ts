import { afterEach, beforeEach, expect, test } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { importRows } from "@/server/store/dataset-store/fixtures/import-rows";
import { importedRows } from "@/server/store/dataset-store/fixtures/imported-rows";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { getMatrix } from "./get-matrix";
import { giveEvents } from "./give-events";
import { listEvents } from "./list-events";

let folder: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  folder = useTestStore();
  await importRows("open", importedRows(20, { days: 2 }));
  await importRows("closed", importedRows(20, { first: 100, days: 2 }), {
    papers: { name: "Closed rows", isRedistributable: false },
  });
});
afterEach(() => folder.release());

const of = (...dataset: string[]) => ({ ...EMPTY_FILTER, dataset });

test("of a dataset that may not be given on no cell is given, and the page says of which", async () => {
  const given = await giveEvents(EMPTY_FILTER);
  if (!given.ok) throw new Error(given.faults[0]?.code);
  const whole = await listEvents(EMPTY_FILTER);
  expect(given.value.withheldDatasets).toEqual(["closed"]);
  expect(given.value.events.map(({ id }) => id)).toEqual(whole.events.map(({ id }) => id));
  expect(given.value.totalEventCount).toBe(whole.totalEventCount);
  const closed = given.value.events.filter(({ datasetId }) => datasetId === "closed");
  expect(closed.length).toBeGreaterThan(0);
  for (const event of closed) {
    expect(Object.keys(event).sort()).toEqual(["datasetId", "id", "isWithheld", "reportCount", "rows"]);
    for (const row of event.rows!) expect(Object.keys(row).sort()).toEqual(["rowId", "url"]);
  }
  const open = given.value.events.filter(({ datasetId }) => datasetId === "open");
  expect(open).toEqual(whole.events.filter(({ datasetId }) => datasetId === "open"));
});

test("a filter of such datasets alone is refused by name, and its aggregates are not", async () => {
  expect(await giveEvents(of("closed"))).toMatchObject({
    ok: false,
    faults: [{ code: "rows-not-redistributable", message: { values: { names: "Closed rows" } } }],
  });
  expect((await giveEvents(of("closed", "open"))).ok).toBe(true);
  expect((await giveEvents(of("open"))).ok).toBe(true);
  expect((await getMatrix(of("closed"))).provenance.eventCount).toBeGreaterThan(0);
});
