import { checkSavedView } from "@/lib/relations/check-saved-view";
import type { Outcome } from "@/lib/relations/fault";
import type { SavedView } from "@/lib/relations/saved-view";
import { insertSavedView } from "@/server/store/saved-view-rows";

/** Keeps the address of a page under a name. Faults: what `checkSavedView` says, a name in use, too many views. */
export async function saveView(view: Pick<SavedView, "name" | "address">): Promise<Outcome<SavedView>> {
  const checked = checkSavedView(view);
  return checked.ok ? insertSavedView(checked.value) : checked;
}
