import { store } from "./store";

/** Version and counts of each imported dataset that holds something, by its id: equal for equal events. */
export function datasetVersions(): Record<string, string> {
  const rows = store()
    .reader.prepare(
      `SELECT "id", "number", "fileVersion", "eventCount", "rowCount" FROM "Dataset"
       WHERE "number" IS NOT NULL AND "rowCount" > 0`,
    )
    .all() as ({ id: string } & VersionParts)[];
  return Object.fromEntries(rows.map(({ id, ...parts }) => [id, versionOf(parts)]));
}

/** What a version is made of. */
export interface VersionParts {
  number: number;
  /** Rises with each import into the dataset and each removal. */
  fileVersion: number;
  eventCount: number;
  rowCount: number;
}

/** The version of a dataset as one text. */
export function versionOf({ number, fileVersion, eventCount, rowCount }: VersionParts): string {
  return [number, fileVersion, eventCount, rowCount].join(".");
}
