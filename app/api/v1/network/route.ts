import { NETWORK_SIZES, NETWORK_STEPS, parseBetween, toNetworkChoice } from "@/lib/relations/network-choice";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

/** The network of the filter's actors as a chart model, and who stands between two parties. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const given = new URL(request.url).searchParams.get("between") ?? "";
    const between = parseBetween(given);
    const read = readQuery(request, ["steps", "size", "between"], ({ filter, oneOf }) => ({
      filter,
      steps: oneOf("steps", NETWORK_STEPS),
      size: oneOf("size", NETWORK_SIZES),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    if (given !== "" && !between) return answerFaults([badParameter("between", given)], 400);
    const { filter, ...choice } = read.value;
    return answer(await ask("getNetwork", filter, toNetworkChoice({ ...choice, ...(between && { between }) })));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
