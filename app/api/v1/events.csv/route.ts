import { refuseClosedDatasets } from "@/server/usecases/give-events";
import { evidenceStream } from "@/server/usecases/stream-evidence";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t" } as const;
const HEADERS = {
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": 'attachment; filename="entente_events.csv"',
  "Cache-Control": "no-store",
};

/** All evidence of the filter as CSV, a row for each sentence or row of a dataset, sent as it is read. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ["separator", "bom"], ({ filter, oneOf }) => ({
      filter,
      separator: SEPARATORS[oneOf("separator", ["comma", "semicolon", "tab"]) ?? "comma"],
      hasByteOrderMark: oneOf("bom", ["0", "1"]) !== "0",
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, ...style } = read.value;
    const refused = refuseClosedDatasets(filter);
    if (refused) return answerFaults([refused], 403);
    return new Response(await evidenceStream(filter, style), { headers: HEADERS });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
