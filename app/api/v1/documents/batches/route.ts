import { listBatches } from "@/server/usecases/batches/list-batches";
import { startBatch } from "@/server/usecases/batches/start-batch";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { BATCH_BODY } from "./batch-schemas";

/** The last batches, the latest first. */
export function GET(): Promise<Response> {
  return answering(async () => answer({ batches: await listBatches() }));
}

/** Begins to add the documents of uploaded files: 202 with the number by which the batch is followed. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BATCH_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const started = await startBatch(body.value.uploads, body.value.choices);
    return started.ok ? answer(started.value, 202) : answerFaults(started.faults);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
