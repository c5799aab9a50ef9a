import { afterEach, beforeEach, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { readSampleReports } from "@/server/files/read-samples";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { readMediations } from "@/server/store/read-mediations";
import { closeStore } from "@/server/store/store";
import { isSampleLoaded } from "./is-sample-loaded";
import { listDatasets } from "./list-datasets";
import { listDocuments } from "./list-documents";
import { listEvents } from "./list-events";
import { loadSample } from "./load-sample";
import { removeSample } from "./remove-sample";
import { restoreSample } from "./restore-sample";
import { saveDocument } from "./save-document";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const reports = readSampleReports();

it("is coded at load, once, goes on where it was broken off, and can be taken out and put back", async () => {
  const stopping = new AbortController();
  const broken = await loadSample({
    signal: stopping.signal,
    onProgress: ({ done }) => done === 5 && stopping.abort(),
  });
  expect(broken.loadedCount).toBe(5);
  const progress: number[] = [];
  const rest = await loadSample({ onProgress: ({ done }) => progress.push(done) });
  expect(rest.loadedCount).toBe(reports.length - 5);
  expect(progress.at(-1)).toBe(reports.length);
  expect(await loadSample()).toEqual({ loadedCount: 0 });

  const [sample] = await listDatasets();
  expect(sample).toMatchObject({ id: "sample", kind: "sample", documentCount: reports.length });
  expect(sample!.eventCount).toBeGreaterThan(reports.length);
  expect(sample!.storedEventCount).toBeGreaterThan(sample!.eventCount);
  const listed = await listEvents({ ...EMPTY_FILTER, dataset: ["sample"] });
  expect(sample!.eventCount).toBe(listed.totalEventCount);
  expect(sample!.to).toBe(listed.events[0]!.eventDate);
  expect(readMediations().length).toBeGreaterThan(10);

  const own = { text: "Norway met Chile in Oslo.", title: "Own", publisher: "", publishedDate: "2025-01-01", url: "" };
  await saveDocument(own, []);
  await removeSample();
  await closeStore();
  expect(await loadSample()).toEqual({ loadedCount: 0 });
  expect(await isSampleLoaded()).toBe(false);
  expect(readMediations()).toEqual([]);
  expect((await listDatasets()).map(({ id }) => id)).not.toContain("sample");
  const { documents } = await listDocuments({ filter: EMPTY_FILTER });
  expect(documents.map(({ title, isSample }) => [title, isSample])).toEqual([["Own", false]]);

  expect((await restoreSample()).loadedCount).toBe(reports.length);
  expect(await isSampleLoaded()).toBe(true);
  expect((await listDocuments({ filter: EMPTY_FILTER })).total).toBe(reports.length + 1);
});
