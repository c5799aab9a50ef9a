import { readSetting } from "@/server/store/settings";

/** Under this key stands what was loaded (a SHA-256), that it is being loaded, or that it was removed. */
export const SAMPLE_SETTING = "sample.state";
export const SAMPLE_REMOVED = "removed";

/** Whether the sample collection is in the store, wholly or in part. */
export async function isSampleLoaded(): Promise<boolean> {
  const state = await readSetting(SAMPLE_SETTING);
  return state !== undefined && state !== SAMPLE_REMOVED;
}
