import { ask } from "@/server/usecases/ask";
import { answer, answerApiFault, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

/** The series of one dyad as chart models: tension, sentiment, events by quad class, mediations, coverage. */
export function GET(request: Request, context: { params: Promise<{ a: string; b: string }> }): Promise<Response> {
  return answeringFromStore(request, async () => {
    const { a, b } = await context.params;
    if (a === b) return answerApiFault(404, "same-actor");
    const read = readQuery(request, [], ({ filter }) => filter);
    if (!read.ok) return answerFaults(read.faults, 400);
    const page = await ask("getDyad", a, b, read.value);
    if (!page) return answerApiFault(404, "unknown-actor", { code: `${a}, ${b}` });
    const { actorA, actorB, summary, comparison, ...rest } = page;
    const { tension, sentiment, composition, mediationLanes, coverage } = rest;
    return answer({ actorA, actorB, summary, comparison, tension, sentiment, composition, mediationLanes, coverage });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
