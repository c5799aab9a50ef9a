import type { Answer } from "@/components/ui/shown-fault";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import type { ImportInput, ReadingChoices } from "@/lib/relations/import-input";
import type { ImportPreview } from "@/lib/relations/import-preview";
import type { ImportRun } from "@/lib/relations/import-run";

/** A file that the server holds for an import. */
export interface UploadedFile {
  id: string;
  name: string;
  sizeBytes: number;
  /** All of them when the upload is whole. */
  receivedBytes: number;
}

/** A mapping that an analyst kept for the next file of its kind. */
export interface SavedMapping {
  name: string;
  mapping: ColumnMapping;
}

export type Progress = (receivedBytes: number) => void;

/** What the pages of datasets ask of the server. None of them throws: a broken connection is a fault like any other. */
export interface DatasetRequests {
  /** Sends a file in pieces; `signal` breaks it off, which is no fault to show. */
  upload: (file: File, onProgress: Progress, signal: AbortSignal) => Promise<Answer<UploadedFile>>;
  removeUpload: (id: string) => Promise<void>;
  preview: (uploadIds: readonly string[], choices: ReadingChoices) => Promise<Answer<ImportPreview>>;
  startImport: (uploadIds: readonly string[], input: ImportInput) => Promise<Answer<{ id: number }>>;
  getRun: (id: number) => Promise<Answer<ImportRun>>;
  cancelRun: (id: number) => Promise<Answer<ImportRun>>;
  removeDataset: (id: string) => Promise<Answer<{ removedEventCount: number }>>;
  saveMapping: (name: string, mapping: ColumnMapping) => Promise<Answer<{ mappings: SavedMapping[] }>>;
  removeMapping: (name: string) => Promise<Answer<{ mappings: SavedMapping[] }>>;
}
