import { ask } from "@/server/usecases/ask";
import { reviewDocument } from "@/server/usecases/review-document";
import { answer, answerApiFault, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { DOCUMENT_BODY, DOCUMENT_CHANGE_BODY } from "@/app/api/v1/review/review-bodies";

type Context = { params: Promise<{ id: string }> };

/** One document with its text, events and mediations. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const page = await ask("getDocument", id);
    return page ? answer(page) : answerApiFault(404, "unknown-document", { id });
  });
}

/** Changes a document's title, publisher or day of publication. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, DOCUMENT_CHANGE_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, reason, baseVersion, ...after } = body.value;
    const documentId = (await params).id;
    return answerReviewed(
      "change",
      await reviewDocument({ documentId, kind: "correct", after, baseVersion, reason }, who),
    );
  });
}

/** Takes a document out with its events. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, DOCUMENT_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, ...said } = body.value;
    return answerReviewed(
      "change",
      await reviewDocument({ ...said, documentId: (await params).id, kind: "delete" }, who),
    );
  });
}

const refused = notAllowed("GET", "PATCH", "DELETE");

export { refused as POST, refused as PUT };
