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

/** Begins a mediation with its first step. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, STEP_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { step, ...said } = body.value;
    return answerReviewed("added", await addMediationStep(undefined, step, said), 201);
  });
}

const refused = notAllowed("GET", "POST");
export { refused as DELETE, refused as PATCH, refused as PUT };
