import { ask } from "@/server/usecases/ask";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { PREVIEW_BODY } from "@/app/api/v1/mediations/mediation-bodies";
import { mediationIdOf, type MediationContext } from "@/app/api/v1/mediations/mediation-id-of";

/** What merging or splitting a mediation would make; nothing is stored. */
export function POST(request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, PREVIEW_BODY);
    if (!body.ok) return answerFaults(body.faults);
    return answerReviewed("preview", await ask("previewMediations", await mediationIdOf(context), body.value));
  });
}

const refused = notAllowed("POST");
export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
