import { readColumnMappings, type SavedMapping } from "@/server/store/dataset-store/column-mappings";

/** The mappings that analysts saved, by name. */
export async function listColumnMappings(): Promise<SavedMapping[]> {
  return readColumnMappings();
}
