import type { Answer } from "@/components/ui/shown-fault";
import type { SavedView } from "@/lib/relations/saved-view";

/** What the controls of saved views ask of the server. */
export interface ViewRequests {
  save: (view: Pick<SavedView, "name" | "address">) => Promise<Answer<{ view: SavedView }>>;
  rename: (id: string, name: string) => Promise<Answer<{ view: SavedView }>>;
  remove: (id: string) => Promise<Answer<{ view: SavedView }>>;
}
