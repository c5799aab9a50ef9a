/** The kinds of dataset that have an importer, as the command line and the page name them. */
export const DATASET_KINDS = ["gdelt", "icews", "polecat", "acled", "ucdp-ged", "pax", "table"] as const;

export type DatasetKind = (typeof DATASET_KINDS)[number];
