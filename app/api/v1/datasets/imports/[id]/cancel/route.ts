import { cancelImport } from "@/server/usecases/cancel-import";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findRun } from "@/app/api/v1/datasets/imports/find-run";

/** Asks that an import stop; it stores nothing then. 409 when it has ended. */
export function POST(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const run = await findRun(id);
    if (!run) return answerApiFault(404, "unknown-import", { id });
    if (!(await cancelImport(run.id))) return answerApiFault(409, "import-ended", { id });
    return answer({ ...run, isCancelWanted: true }, 202);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
