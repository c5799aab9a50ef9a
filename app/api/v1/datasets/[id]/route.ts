import { removeDataset } from "@/server/usecases/remove-dataset";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

const STATUS_OF: Readonly<Record<string, number>> = { "dataset-unknown": 404, "import-is-running": 409 };

/** Takes an imported dataset out of the store with all its events. */
export function DELETE(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const removed = await removeDataset((await context.params).id);
    if (removed.ok) return answer(removed.value);
    return answerFaults(removed.faults, STATUS_OF[removed.faults[0]?.code ?? ""]);
  });
}

const refused = notAllowed("DELETE");

export { refused as GET, refused as PATCH, refused as POST, refused as PUT };
