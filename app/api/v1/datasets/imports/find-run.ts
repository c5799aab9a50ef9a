import { listImportRuns } from "@/server/usecases/list-import-runs";

/** The import of a number as it stands in an address; undefined when there is none. */
export async function findRun(id: string) {
  return /^[1-9]\d{0,14}$/.test(id) ? (await listImportRuns({ id: Number(id) }))[0] : undefined;
}
