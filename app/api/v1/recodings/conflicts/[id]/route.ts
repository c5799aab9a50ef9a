import { keepAnalystsWord } from "@/server/usecases/recoding/keep-analysts-word";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** Lets the analyst's word stay: the conflict waits no more. */
export function DELETE(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const isSettled = /^\d{1,9}$/.test(id) && (await keepAnalystsWord(Number(id)));
    return isSettled ? answer({ id: Number(id) }) : answerApiFault(404, "unknown-conflict", { id });
  });
}

const refused = notAllowed("DELETE");

export { refused as GET, refused as PATCH, refused as POST, refused as PUT };
