import { ask } from "@/server/usecases/ask";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { mediationIdOf, type MediationContext } from "@/app/api/v1/mediations/mediation-id-of";

/** The steps of a mediation as they can be changed, and all that was said of them. */
export function GET(_request: Request, context: MediationContext): Promise<Response> {
  return answering(async () => {
    const id = await mediationIdOf(context);
    const desk = await ask("getMediationDesk", id);
    return desk ? answer(desk) : answerApiFault(404, "unknown-mediation", { id });
  });
}

const refused = notAllowed("GET");
export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
