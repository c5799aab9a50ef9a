import { checkSavedView } from "@/lib/relations/check-saved-view";
import type { Outcome } from "@/lib/relations/fault";
import type { SavedView } from "@/lib/relations/saved-view";
import { renameSavedView } from "@/server/store/saved-view-rows";

/** Gives a saved view another name; undefined when there is none of the id. Faults: a name that is none, or in use. */
export async function renameView(id: string, name: string): Promise<Outcome<SavedView> | undefined> {
  const checked = checkSavedView({ name, address: "/" });
  return checked.ok ? renameSavedView(id, checked.value.name) : checked;
}
