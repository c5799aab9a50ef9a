import { reviewFiltered } from "@/server/usecases/review-filtered";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { readQuery } from "@/app/api/v1/read-query";
import { BATCH_BODY } from "../review-bodies";

/** Accepts or rejects all that the filter of the address leaves to be reviewed, in one transaction. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, [], (query) => query.filter);
    if (!read.ok) return answerFaults(read.faults, 400);
    const body = await readJsonAs(request, BATCH_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { kind, ...saying } = body.value;
    const written = await reviewFiltered(read.value, kind, saying);
    if (!written.ok) return answerFaults(written.faults, 409);
    return answer({ changeCount: written.value.length, batch: written.value[0]?.batch });
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
