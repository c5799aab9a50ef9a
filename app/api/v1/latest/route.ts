import { askOnce } from "@/server/usecases/ask";
import { parseInstant } from "@/server/usecases/list-latest";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter } from "@/app/api/v1/read-query";

/** What has come since an instant: documents, imports, and what analysts said. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const asked = new URL(request.url).searchParams.get("since") ?? "";
    const since = parseInstant(asked);
    if (since === undefined) return answerFaults([badParameter("since", asked.slice(0, 40))], 400);
    return answer(await askOnce("listLatest", since));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
