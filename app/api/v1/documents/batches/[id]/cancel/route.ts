import { cancelBatch } from "@/server/usecases/batches/cancel-batch";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findBatch } from "@/app/api/v1/documents/batches/find-batch";

/** Asks that a batch stop after the document that it is at. 409 when it has ended. */
export function POST(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const batch = await findBatch(id);
    if (!batch) return answerApiFault(404, "unknown-batch", { id });
    if (!(await cancelBatch(batch.id))) return answerApiFault(409, "batch-ended", { id });
    return answer({ ...batch, isCancelWanted: true }, 202);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
