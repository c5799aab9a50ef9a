import { listBatches } from "@/server/usecases/batches/list-batches";

/** The batch of a number as it stands in an address; undefined when there is none. */
export async function findBatch(id: string) {
  return /^[1-9]\d{0,14}$/.test(id) ? (await listBatches({ id: Number(id) }))[0] : undefined;
}
