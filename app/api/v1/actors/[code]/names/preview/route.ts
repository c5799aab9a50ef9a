import { previewActorName } from "@/server/usecases/preview-actor-name";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { ALIAS_BODY } from "@/app/api/v1/review/review-bodies";

/** What a new name of an actor would change; nothing is stored. */
export function POST(request: Request, context: { params: Promise<{ code: string }> }): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, ALIAS_BODY);
    if (!body.ok) return answerFaults(body.faults);
    return answerReviewed("preview", await previewActorName((await context.params).code, body.value.alias));
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
