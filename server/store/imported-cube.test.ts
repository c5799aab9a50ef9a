import { rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dyadSums } from "@/lib/cube/dyad-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { distinctCounts } from "@/lib/cube/selected-events";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { readCubeFile } from "./cube-file";
import { currentCubeImage } from "./current-cube-image";
import { closeDatasets } from "./dataset-store/dataset-files";
import { importRows } from "./dataset-store/fixtures/import-rows";
import { importedRows } from "./dataset-store/fixtures/imported-rows";
import { removeDataset } from "./dataset-store/remove-dataset";
import { datasetVersions } from "./dataset-versions";
import { codedEvent, documentToSave } from "./fixtures/coded-document";
import { fillRandomStore } from "./fixtures/random-store";
import { useTestStore } from "./fixtures/test-store";
import { ImportedCube } from "./imported-cube";
import { saveCodedDocument } from "./save-document";
import { databaseFile, store } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterEach(async () => {
  closeDatasets();
  await test.release();
});

async function importWithCube(datasetId: string, rows: Iterable<ImportedEvent>): Promise<void> {
  let cube: ImportedCube | undefined;
  await importRows(datasetId, rows, {
    onEvent: (change) => {
      const { number } = store().reader.prepare(`SELECT "number" FROM "Dataset" WHERE "id" = ?`).get(datasetId) as {
        number: number;
      };
      (cube ??= new ImportedCube(datasetId, number)).add(change);
    },
    onCommitted: () => cube?.save(),
  });
}

function answers() {
  const { cube, versions, isSaved } = currentCubeImage();
  const rows = selectRows(cube, EMPTY_FILTER);
  return { versions, isSaved, sums: dyadSums(rows), counts: distinctCounts(rows), bystanders: cube.bystanders };
}

/** The same of a cube that is made of nothing but the store. */
function answersOfStore() {
  rmSync(path.join(path.dirname(databaseFile()), "relations.cube"), { force: true });
  return { ...answers(), isSaved: true };
}

it("is what the next reader finds, after a first import and after those that add to events", async () => {
  await importWithCube("one", importedRows(400, { days: 3 }));
  expect(readCubeFile(databaseFile())!.versions).toEqual(datasetVersions());
  const first = answers();
  await importWithCube("two", importedRows(200, { first: 5_000, days: 3 }));
  await importWithCube("one", importedRows(300, { first: 350, days: 3 }));
  const last = answers();
  expect(last.isSaved).toBe(true);
  expect(last.counts.eventCount).toBeGreaterThan(first.counts.eventCount);
  expect(last).toEqual(answersOfStore());
});

it("is taken with documents that were saved or changed since", async () => {
  await importWithCube("one", importedRows(200));
  await saveCodedDocument(documentToSave("One more.", { events: [codedEvent("ACCUSE", "PAK source, AFG target")] }));
  const now = answers();
  expect(now.isSaved).toBe(false);
  expect(now).toEqual({ ...answersOfStore(), isSaved: false });
});

it("is passed over where its import was not published, or the datasets are others by now", async () => {
  await importWithCube("one", importedRows(200));
  await importRows("one", importedRows(100, { first: 1_000 }));
  expect(readCubeFile(databaseFile())!.versions).not.toEqual(datasetVersions());
  expect(answers()).toMatchObject({ isSaved: false });
  const without = answers();
  // Its own cube would rest on one that is too old: it leaves it to the reader.
  await importWithCube("two", importedRows(100, { first: 5_000 }));
  expect(readCubeFile(databaseFile())!.versions).not.toHaveProperty("two");
  expect(answers().counts.eventCount).toBeGreaterThan(without.counts.eventCount);

  closeDatasets();
  await removeDataset("two");
  expect(answers().sums).toEqual(without.sums);
});
