import type { CsvStyle } from "@/lib/export/evidence-rows";
import type { EventFilter } from "@/lib/relations/event-filter";
import { askOnce } from "./ask";

/** Events of one part: large enough to be quick, small enough that memory does not grow with the file. */
const PART = 5_000;

/**
 * All of a filter's evidence as CSV text, part by part, each made in a reader thread when the one before is taken; so
 * memory does not grow with the number of events. A change of the data in between moves no event into two parts.
 */
export async function* streamEvidence(filter: EventFilter, style: CsvStyle): AsyncGenerator<string, void, undefined> {
  let after: string | undefined;
  do {
    const part = await askOnce("giveEvidenceText", filter, { ...style, ...(after && { after }), limit: PART });
    yield part.text;
    after = part.next;
  } while (after !== undefined);
}
