import { askOnce } from "@/server/usecases/ask";
import { cancelRecoding } from "@/server/usecases/recoding/cancel-recoding";
import { answer, answerApiFault, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter } from "@/app/api/v1/read-query";

interface Context {
  params: Promise<{ id: string }>;
}

const numberOf = (id: string) => (/^\d{1,9}$/.test(id) ? Number(id) : 0);

/** How far a run is, with 20 of its documents that came out otherwise. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const offset = new URL(request.url).searchParams.get("offset") ?? "0";
    if (!/^\d{1,7}$/.test(offset)) return answerFaults([badParameter("offset", offset)], 400);
    const page = await askOnce("getRecoding", numberOf(id), { offset: Number(offset) });
    return page ? answer(page) : answerApiFault(404, "unknown-recoding", { id });
  });
}

/** Ends a run after its present document. */
export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const isEnding = await cancelRecoding(numberOf(id));
    return isEnding ? answer({ id: numberOf(id) }, 202) : answerApiFault(404, "unknown-recoding", { id });
  });
}

const refused = notAllowed("GET", "DELETE");

export { refused as PATCH, refused as POST, refused as PUT };
