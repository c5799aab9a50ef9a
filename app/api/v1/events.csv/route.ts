import { refuseClosedDatasets } from "@/server/usecases/give-events";
import { streamEvidence } from "@/server/usecases/stream-evidence";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t" } as const;
const BYTE_ORDER_MARK = "\uFEFF";

/** All evidence of the filter as CSV, a row for each sentence or row of a dataset, sent as it is read. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ["separator", "bom"], ({ filter, oneOf }) => ({
      filter,
      separator: oneOf("separator", ["comma", "semicolon", "tab"]),
      bom: oneOf("bom", ["0", "1"]),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, separator = "comma", bom = "1" } = read.value;
    const refused = refuseClosedDatasets(filter);
    if (refused) return answerFaults([refused], 403);
    const parts = streamEvidence(filter, { separator: SEPARATORS[separator] });
    const first = await parts.next(); // what fails at once is answered as a fault, not as half a file
    const encoder = new TextEncoder();
    const head = `${bom === "1" ? BYTE_ORDER_MARK : ""}${first.value ?? ""}`;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(encoder.encode(head)),
      async pull(stream) {
        const part = await parts.next();
        if (part.done) stream.close();
        else stream.enqueue(encoder.encode(part.value));
      },
      cancel: () => void parts.return(),
    });
    return new Response(body, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="entente_events.csv"',
        "Cache-Control": "no-store",
      },
    });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
