import path from "node:path";
import { env } from "@/server/env";

/** What an imported dataset's id looks like: also a part of its files' names. */
export const DATASET_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** The folder of the files of imported datasets. */
export function datasetsFolder(): string {
  return path.join(/* turbopackIgnore: true */ env().dataFolder, "datasets");
}

/** The file that holds a dataset's events. */
export function datasetFile(datasetId: string): string {
  return path.join(datasetsFolder(), `${datasetId}.db`);
}

/** The file of the full-text index that was made with the first import of a dataset. */
export function searchFile(datasetId: string): string {
  return path.join(datasetsFolder(), `${datasetId}.search.db`);
}

/** The folder of all that an import writes before it is whole. */
export function importFolder(runId: number): string {
  return path.join(datasetsFolder(), `import-${runId}`);
}

/** The folder of uploaded files that wait for their import. */
export function uploadsFolder(): string {
  return path.join(/* turbopackIgnore: true */ env().dataFolder, "uploads");
}
