import { ask } from "@/server/usecases/ask";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

const HEADERS = {
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": 'attachment; filename="entente_agreement.csv"',
  "Cache-Control": "no-store",
};

/** The tables of an agreement under the filter. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ["version"], ({ filter }) => filter);
    if (!read.ok) return answerFaults(read.faults, 400);
    const version = new URL(request.url).searchParams.get("version") || undefined;
    const csv = await ask("giveAgreement", read.value, version);
    if (csv === undefined) return answerFaults([badParameter("version", version ?? "")], 400);
    return new Response(csv, { headers: HEADERS });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
