import { addMediationStep, changeStep } from "@/server/usecases/change-mediations";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { STEP_BODY, STEP_CHANGE_BODY, STEP_REMOVAL_BODY } from "@/app/api/v1/mediations/mediation-bodies";
import { mediationIdOf, type MediationContext } from "@/app/api/v1/mediations/mediation-id-of";

/** Adds a step to a mediation. */
export function POST(request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, STEP_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { step, ...said } = body.value;
    return answerReviewed("added", await addMediationStep(await mediationIdOf(context), step, said), 201);
  });
}

/** Corrects a step. */
export function PATCH(request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, STEP_CHANGE_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, reason, ...step } = body.value;
    return answerReviewed("change", await changeStep(await mediationIdOf(context), step, { who, reason }));
  });
}

/** Removes a step. */
export function DELETE(request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, STEP_REMOVAL_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { who, reason, ...step } = { ...body.value, after: null };
    return answerReviewed("change", await changeStep(await mediationIdOf(context), step, { who, reason }));
  });
}

const refused = notAllowed("POST", "PATCH", "DELETE");
export { refused as GET, refused as PUT };
