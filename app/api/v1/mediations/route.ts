import { MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { ask } from "@/server/usecases/ask";
import { addMediationStep } from "@/server/usecases/change-mediations";
import { answer, answerFaults, answering, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, nextPageCursor, pageOfCursor, readQuery } from "@/app/api/v1/read-query";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { STEP_BODY } from "./mediation-bodies";

/** The filter's mediations with their histories, and the records of their mediators. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["query", "cursor", "state"], ({ oneOf, ...query }) => ({
      ...query,
      state: oneOf("state", ["ongoing", ...MEDIATION_STATES]),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, cursor, query, state } = read.value;
    const page = pageOfCursor(cursor);
    if (page === undefined) return answerFaults([badParameter("cursor", cursor!)], 400);
    const list = await ask("listMediations", filter, { query, page, ...(state && { state }) });
    const { mediations, records, coMediations, total, actorNames } = list;
    return answer({ mediations, records, coMediations, total, actorNames, nextCursor: nextPageCursor(list) });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
