import { z } from "zod";
import { message } from "@/lib/relations/message";
import { removeView } from "@/server/usecases/remove-view";
import { renameView } from "@/server/usecases/rename-view";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";

const BODY = z.strictObject({ name: z.string() });

type Context = { params: Promise<{ id: string }> };

/** Gives a saved view another name. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    if (!body.ok) return answerFaults(body.faults);
    const renamed = await renameView((await params).id, body.value.name);
    if (!renamed) return unknown();
    return renamed.ok ? answer({ view: renamed.value }) : answerFaults(renamed.faults);
  });
}

/** Removes a saved view; the answer is what it was. */
export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const view = await removeView((await params).id);
    return view ? answer({ view }) : unknown();
  });
}

const unknown = () => answerFaults([{ code: "unknown-view", message: message("views.fault.unknown-view") }], 404);
const refused = notAllowed("PATCH", "DELETE");

export { refused as GET, refused as POST, refused as PUT };
