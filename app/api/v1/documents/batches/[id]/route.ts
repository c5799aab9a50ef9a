import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findBatch } from "../find-batch";

/** One batch: how far it is, or what became of its documents. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const batch = await findBatch(id);
    return batch ? answer(batch) : answerApiFault(404, "unknown-batch", { id });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
