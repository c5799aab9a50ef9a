import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

/** The matrix of directed relations as a chart model. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, [], ({ filter }) => filter);
    return read.ok ? answer(await ask("getMatrix", read.value)) : answerFaults(read.faults, 400);
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
