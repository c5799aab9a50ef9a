import { message } from "@/lib/relations/message";
import { changeAnnotation } from "@/server/usecases/change-annotation";
import { removeAnnotation } from "@/server/usecases/remove-annotation";
import { ANNOTATION_BODY } from "@/app/api/v1/annotations/annotation-body";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";

type Context = { params: Promise<{ id: string }> };

/** Writes a note anew. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, ANNOTATION_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const changed = await changeAnnotation((await params).id, body.value);
    if (!changed) return unknown();
    return changed.ok ? answer({ annotation: changed.value }) : answerFaults(changed.faults);
  });
}

/** Removes a note; the answer is what it was. */
export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const annotation = await removeAnnotation((await params).id);
    return annotation ? answer({ annotation }) : unknown();
  });
}

const unknown = () => answerFaults([{ code: "unknown-note", message: message("annotations.fault.unknown-note") }], 404);
const refused = notAllowed("PUT", "DELETE");

export { refused as GET, refused as PATCH, refused as POST };
