import { findUpload } from "./importing/uploads";

/** A file that was sent and waits for its import. */
export interface WaitingUpload {
  id: string;
  name: string;
  sizeBytes: number;
}

/** The uploads of these ids, in their order; those that are not there are passed over. */
export async function findUploads(ids: readonly string[]): Promise<WaitingUpload[]> {
  return ids.flatMap((id) => {
    const found = findUpload(id);
    return found.ok ? [{ id, name: found.value.name, sizeBytes: found.value.sizeBytes }] : [];
  });
}
