import { previewBatch } from "@/server/usecases/batches/preview-batch";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { BATCH_BODY } from "../batch-schemas";

/** The first documents of uploaded files as they are understood; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BATCH_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const preview = await previewBatch(body.value.uploads, body.value.choices);
    return preview.ok ? answer(preview.value) : answerFaults(preview.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
