import type { SavedView } from "@/lib/relations/saved-view";
import { deleteSavedView } from "@/server/store/saved-view-rows";

/** Removes a saved view and gives back what it was, so that it can be kept again; undefined when there is none of the id. */
export async function removeView(id: string): Promise<SavedView | undefined> {
  return deleteSavedView(id);
}
