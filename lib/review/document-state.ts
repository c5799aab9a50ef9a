import type { Day } from "@/lib/relations/day";

/** What of a document an analyst can change; its text never changes. */
export interface DocumentState {
  title: string;
  publisher: string;
  publishedDate: Day;
}
