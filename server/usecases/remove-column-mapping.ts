import { forgetColumnMapping } from "@/server/store/dataset-store/column-mappings";

/** Forgets a saved mapping; false when there is none of the name. */
export async function removeColumnMapping(name: string): Promise<boolean> {
  return forgetColumnMapping(name);
}
