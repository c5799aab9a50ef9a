import { ask } from "@/server/usecases/ask";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

const HEADERS = {
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": 'attachment; filename="entente_agreement.csv"',
  "Cache-Control": "no-store",
};

/** The tables of how far the machine agrees with what stands after review, under the filter. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, [], ({ filter }) => filter);
    if (!read.ok) return answerFaults(read.faults, 400);
    return new Response(await ask("giveAgreement", read.value), { headers: HEADERS });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
