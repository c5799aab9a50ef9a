import { store } from "../store";

const MOST_CHARACTERS = 50;

/** The form in which a name can be a dataset's id: small letters, digits and hyphens. */
export function toDatasetId(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, "");
  return id === "" ? "dataset" : id;
}

/** An id after a name that no dataset has that holds something; one that was removed gives its id back. */
export function findFreeDatasetId(name: string): string {
  const isTaken = store()
    .reader.prepare(
      `SELECT 1 FROM "Dataset" d WHERE d."id" = @id AND (d."kind" <> 'imported' OR d."rowCount" > 0 OR EXISTS (
         SELECT 1 FROM "ImportRun" r WHERE r."datasetId" = d."id" AND r."state" IN ('waiting', 'running')))`,
    )
    .pluck();
  const id = toDatasetId(name);
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (isTaken.get({ id: numbered }) === undefined) return numbered;
  }
}
