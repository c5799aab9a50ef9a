import { readSetting, saveSetting } from "@/server/store/settings";
import { SAMPLE_REMOVED, SAMPLE_SETTING } from "./is-sample-loaded";
import { loadSample, type SampleProgress } from "./load-sample";

/** Loads the sample collection again after it was removed. */
export async function restoreSample(
  options: { onProgress?: (progress: SampleProgress) => void } = {},
): Promise<{ loadedCount: number }> {
  if ((await readSetting(SAMPLE_SETTING)) === SAMPLE_REMOVED) await saveSetting(SAMPLE_SETTING, "restoring");
  return loadSample(options);
}
