import { recodeDocument } from "@/server/usecases/recode-document";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** Codes a document again; the answer says what is new, gone and changed. */
export function POST(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const report = await recodeDocument(id);
    return report ? answer({ report }) : answerApiFault(404, "unknown-document", { id });
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
