/** Where events come from: documents the analyst added, the sample collection, or an imported file. */
export interface Dataset {
  id: string;
  name: string;
  kind: "documents" | "sample" | "imported";
  version?: string;
  licence?: string;
  citation?: string;
  url?: string;
}

/** The dataset of all documents that were added by hand. */
export const DOCUMENTS_DATASET_ID = "documents";
/** The dataset of the collection that ships with Entente. */
export const SAMPLE_DATASET_ID = "sample";
