import { ask } from "@/server/usecases/ask";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** All that was said of a document. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const history = await ask("getDocumentHistory", id);
    return history ? answer(history) : answerApiFault(404, "unknown-document", { id });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
