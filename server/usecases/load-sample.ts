import { SAMPLE_DATASET_ID, type Dataset } from "@/lib/relations/dataset";
import { readSampleReports, sampleFingerprint } from "@/server/files/read-samples";
import { removeDocuments } from "@/server/store/remove-documents";
import { saveCodedDocument } from "@/server/store/save-document";
import { readSetting, saveSetting } from "@/server/store/settings";
import { codeInThread } from "@/server/workers/code-in-thread";
import { toSourceDocument, type DocumentCoder } from "./code-document-input";
import { SAMPLE_SETTING, SAMPLE_REMOVED } from "./is-sample-loaded";
import { saveLexiconActors } from "./save-lexicon-actors";

const SAMPLE_DATASET: Dataset = {
  id: SAMPLE_DATASET_ID,
  name: "Entente sample collection",
  kind: "sample",
  licence: "Apache-2.0",
  citation:
    "Entente sample collection: short reports written from public records; data/samples/sources.csv names them.",
};

/** How far the loading of the sample has come. */
export interface SampleProgress {
  done: number;
  total: number;
}

/**
 * Codes the reports of the sample collection and stores them, each in its own transaction; one that is broken off goes
 * on at the next call. Does nothing when the sample was removed, or when it is loaded as these reports, dictionaries
 * and rules make it. `signal` breaks it off between two reports. A thread codes unless `code` does. Returns the number of reports that were stored.
 */
export async function loadSample({
  onProgress,
  signal,
  code = codeInThread,
}: { onProgress?: (progress: SampleProgress) => void; signal?: AbortSignal; code?: DocumentCoder } = {}): Promise<{
  loadedCount: number;
}> {
  await saveLexiconActors();
  const state = await readSetting(SAMPLE_SETTING);
  const fingerprint = sampleFingerprint();
  if (state === SAMPLE_REMOVED || state === fingerprint) return { loadedCount: 0 };
  const marker = `loading ${fingerprint}`;
  if (state !== marker) await removeDocuments(SAMPLE_DATASET_ID, { key: SAMPLE_SETTING, value: marker });

  const reports = readSampleReports();
  const addedAt = new Date().toISOString();
  let loadedCount = 0;
  for (const [i, { text, title, publisher, publishedDate }] of reports.entries()) {
    if (signal?.aborted) return { loadedCount };
    const document = toSourceDocument({ text, title, publisher, publishedDate }, "en");
    const coded = await code(document);
    const { isNew } = await saveCodedDocument({ document, coded, dataset: SAMPLE_DATASET, addedAt });
    if (isNew) loadedCount += 1;
    onProgress?.({ done: i + 1, total: reports.length });
  }
  await saveSetting(SAMPLE_SETTING, fingerprint);
  return { loadedCount };
}
