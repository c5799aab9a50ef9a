import type { SavedView } from "@/lib/relations/saved-view";
import { readSavedViews } from "@/server/store/saved-view-rows";

/** All saved views, the last saved first. */
export async function listSavedViews(): Promise<SavedView[]> {
  return readSavedViews();
}
