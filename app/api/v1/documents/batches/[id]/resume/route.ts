import { resumeBatch } from "@/server/usecases/batches/resume-batch";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findBatch } from "@/app/api/v1/documents/batches/find-batch";

/** Goes on with a batch that has stopped, where it stopped. 409 when it is done, goes on already or its files are gone. */
export function POST(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const batch = await findBatch(id);
    if (!batch) return answerApiFault(404, "unknown-batch", { id });
    if (!(await resumeBatch(batch.id))) return answerApiFault(409, "batch-not-resumable", { id });
    return answer((await findBatch(id))!, 202);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
