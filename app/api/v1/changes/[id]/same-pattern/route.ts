import { ask } from "@/server/usecases/ask";
import { answer, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** The proposed events that a change would fit as well, with the decisions that would make it. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const id = Number((await context.params).id);
    return answer({ patterns: Number.isSafeInteger(id) ? await ask("findSamePattern", id) : [] });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
