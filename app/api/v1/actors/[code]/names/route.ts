import { ask } from "@/server/usecases/ask";
import { addActorName, removeActorName } from "@/server/usecases/name-actor";
import { answer, answerApiFault, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { NAME_BODY } from "@/app/api/v1/review/review-bodies";

type Context = { params: Promise<{ code: string }> };

/** The names that analysts gave an actor, and all that was said of them. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { code } = await params;
    const history = await ask("getActorHistory", code);
    return history ? answer(history) : answerApiFault(404, "unknown-actor", { code });
  });
}

/** Gives an actor another name. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, NAME_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { alias, ...saying } = body.value;
    return answerReviewed("change", await addActorName((await params).code, alias, saying), 201);
  });
}

/** Takes a name that an analyst added from an actor. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, NAME_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { alias, ...saying } = body.value;
    return answerReviewed("change", await removeActorName((await params).code, alias, saying));
  });
}

const refused = notAllowed("GET", "POST", "DELETE");

export { refused as PATCH, refused as PUT };
