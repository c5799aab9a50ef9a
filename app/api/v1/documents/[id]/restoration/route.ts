import { reviewDocument } from "@/server/usecases/review-document";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { DOCUMENT_BODY } from "@/app/api/v1/review/review-bodies";

/** Brings back a document that was taken out, with its events. */
export function POST(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, DOCUMENT_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, ...said } = body.value;
    const documentId = (await context.params).id;
    return answerReviewed("change", await reviewDocument({ ...said, documentId, kind: "restore" }, who));
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
