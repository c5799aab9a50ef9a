import type { ColumnMapping } from "@/lib/relations/column-mapping";
import { keepColumnMapping } from "@/server/store/dataset-store/column-mappings";

/** Keeps what the columns of a table mean under a name, for the next file of its kind; one of the same name is replaced. */
export async function saveColumnMapping(name: string, mapping: ColumnMapping): Promise<void> {
  await keepColumnMapping({ name, mapping });
}
