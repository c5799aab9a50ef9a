import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useTestStore as openTestStore } from "../fixtures/test-store";
import { closeDatasets } from "./dataset-files";
import { datasetContent, datasetTotals } from "./fixtures/dataset-content";
import { importRows } from "./fixtures/import-rows";
import { importedRows } from "./fixtures/imported-rows";
import { searchImportedEvents } from "./search-imported-events";

let test: ReturnType<typeof openTestStore>;
beforeEach(() => void (test = openTestStore()));
afterEach(async () => {
  closeDatasets();
  await test.release();
});

const ROWS = [...importedRows(600, { days: 3 })];
const SMALL_RUNS = { runBytes: 20_000 };
const ids = (match: string) => searchImportedEvents(match, { datasetIds: ["x"] });

it("makes the same dataset of the same rows, in whatever order and in however many imports they come", async () => {
  await importRows("x", ROWS);
  const expected = datasetContent("x");
  const totals = datasetTotals("x");
  const found = ["quake", "kabul", '"old town"'].map(ids);
  expect(found.every((list) => list.length > 0)).toBe(true);
  await closeAndRelease();

  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(ROWS, { minLength: ROWS.length, maxLength: ROWS.length }),
      fc.array(fc.integer({ min: 1, max: ROWS.length - 1 }), { maxLength: 4 }),
      async (shuffled, cuts) => {
        test = openTestStore();
        const places = [0, ...[...new Set(cuts)].sort((one, other) => one - other), ROWS.length];
        let sum = { accepted: 0, grouped: 0, newEvents: 0 };
        for (let i = 1; i < places.length; i++) {
          // Each piece overlaps the one before by up to twenty rows.
          const counts = await importRows("x", shuffled.slice(Math.max(places[i - 1]! - 20, 0), places[i]), SMALL_RUNS);
          expect(counts.duplicates).toBe(Math.min(places[i - 1]!, 20));
          sum = {
            accepted: sum.accepted + counts.accepted,
            grouped: sum.grouped + counts.grouped,
            newEvents: sum.newEvents + counts.newEvents,
          };
        }
        expect(sum).toEqual({
          accepted: ROWS.length,
          grouped: ROWS.length - totals!.eventCount!,
          newEvents: totals!.eventCount,
        });
        expect(datasetContent("x")).toEqual(expected);
        expect(datasetTotals("x")).toEqual(totals);
        expect(["quake", "kabul", '"old town"'].map(ids)).toEqual(found);
        await closeAndRelease();
      },
    ),
    { numRuns: 12, seed: 20251122 },
  );
  test = openTestStore();
});

it("adds nothing when the same rows come again, in one import or in a later one", async () => {
  const once = await importRows("x", [...ROWS, ...ROWS], SMALL_RUNS);
  expect(once).toMatchObject({ accepted: ROWS.length, duplicates: ROWS.length });
  const content = datasetContent("x");
  expect(await importRows("x", [...ROWS].reverse())).toMatchObject({
    accepted: 0,
    duplicates: ROWS.length,
    grouped: 0,
    newEvents: 0,
  });
  expect(datasetContent("x")).toEqual(content);
});

it("tells what is stored to whoever follows it, so that it can be added up", async () => {
  const seen = new Map<number, number>();
  const onEvent = ({ id, reportCount }: { id: number; reportCount: number }) => void seen.set(id, reportCount);
  await importRows("x", ROWS.slice(0, 400), { onEvent });
  await importRows("x", ROWS.slice(350), { onEvent });
  expect(seen.size).toBe(datasetTotals("x")!.eventCount);
  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(ROWS.length);
});

async function closeAndRelease(): Promise<void> {
  closeDatasets();
  await test.release();
}
