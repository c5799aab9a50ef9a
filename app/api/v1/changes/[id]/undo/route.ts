import { undoChange } from "@/server/usecases/undo-change";
import { UNDO_BODY } from "@/app/api/v1/review/review-bodies";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";

/** Takes a change back. */
export function POST(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, UNDO_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const id = Number((await context.params).id);
    return answerReviewed("change", await undoChange(Number.isSafeInteger(id) ? id : 0, body.value));
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
