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

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The same as a stream of UTF-8. The first part is read before the stream is given, so that what fails at once is an
 * error and not half a file.
 */
export async function evidenceStream(
  filter: EventFilter,
  { hasByteOrderMark, ...style }: CsvStyle & { hasByteOrderMark: boolean },
): Promise<ReadableStream<Uint8Array>> {
  const parts = streamEvidence(filter, style);
  const first = await parts.next();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(`${hasByteOrderMark ? BYTE_ORDER_MARK : ""}${first.value ?? ""}`)),
    async pull(stream) {
      const part = await parts.next();
      if (part.done) stream.close();
      else stream.enqueue(encoder.encode(part.value));
    },
    cancel: () => void parts.return(),
  });
}
