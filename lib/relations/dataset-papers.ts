/** What a dataset says of itself, so that a number can be traced to it and cited. */
export interface DatasetPapers {
  name: string;
  version?: string;
  licence?: string;
  citation?: string;
  url?: string;
  /** Whether its rows may be given on; where not, exports hold aggregates only. */
  isRedistributable: boolean;
}
