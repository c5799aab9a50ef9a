import { moveSteps } from "@/server/usecases/change-mediations";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { MERGE_BODY } from "@/app/api/v1/mediations/mediation-bodies";
import { mediationIdOf, type MediationContext } from "@/app/api/v1/mediations/mediation-id-of";

/** Merges another mediation into this one. */
export function POST(request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, MERGE_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, ...decision } = body.value;
    return answerReviewed("moved", await moveSteps({ mediationId: await mediationIdOf(context), ...decision }, who));
  });
}

const refused = notAllowed("POST");
export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
