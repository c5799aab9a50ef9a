/** A page under its filter, kept under a name. */
export interface SavedView {
  /** A UUID. */
  id: string;
  name: string;
  /** Path and query of the page, `/relations/AFG/PAK?from=2025-10-01`. */
  address: string;
  /** An instant in UTC. */
  savedAt: string;
}
