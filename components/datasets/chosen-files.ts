import type { ShownFault } from "@/components/ui/shown-fault";
import type { UploadedFile } from "./dataset-requests";

/** A file of an import: on its way to the server, there, or refused. */
export interface ChosenFile {
  key: string;
  name: string;
  sizeBytes: number;
  sentBytes: number;
  /** The browser's own; absent for one that was sent before the page was made anew. */
  file?: File;
  /** Once it is whole on the server. */
  upload?: UploadedFile;
  faults: readonly ShownFault[];
}

/** The ids of the files when all of them are on the server, else none. */
export function idsWhenWhole(files: readonly ChosenFile[]): string[] {
  const ids = files.flatMap(({ upload }) => (upload ? [upload.id] : []));
  return ids.length === files.length ? ids : [];
}

/** A file that the server held already. */
export function toChosenFile(upload: UploadedFile): ChosenFile {
  const { id, name, sizeBytes, receivedBytes } = upload;
  return { key: id, name, sizeBytes, sentBytes: receivedBytes, upload, faults: [] };
}
