import { askOnce } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter } from "@/app/api/v1/read-query";

/** Conflicts between analysts and the coder of which nobody has decided, 20 at a time. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const offset = new URL(request.url).searchParams.get("offset") ?? "0";
    if (!/^\d{1,7}$/.test(offset)) return answerFaults([badParameter("offset", offset)], 400);
    return answer(await askOnce("listConflicts", { offset: Number(offset) }));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
