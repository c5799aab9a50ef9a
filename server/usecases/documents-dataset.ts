import { DOCUMENTS_DATASET_ID, type Dataset } from "@/lib/relations/dataset";

/** The dataset of all that analysts add by hand. */
export const DOCUMENTS_DATASET: Dataset = { id: DOCUMENTS_DATASET_ID, name: "Added documents", kind: "documents" };
