import { isSubject } from "@/lib/relations/check-annotation";
import { listAnnotations } from "@/server/usecases/list-annotations";
import { saveAnnotation } from "@/server/usecases/save-annotation";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { badParameter } from "@/app/api/v1/read-query";
import { ANNOTATION_BODY } from "./annotation-body";

/** The notes by their days, of `subjects` and on all where these are given. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const given = new URL(request.url).searchParams.get("subjects");
    const subjects = given?.split("~").filter(Boolean);
    const wrong = subjects?.find((subject) => !isSubject(subject));
    if (wrong !== undefined) return answerFaults([badParameter("subjects", wrong)], 400);
    return answer({ annotations: await listAnnotations(subjects) });
  });
}

/** Keeps a note. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, ANNOTATION_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const saved = await saveAnnotation(body.value);
    return saved.ok ? answer({ annotation: saved.value }, 201) : answerFaults(saved.faults);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
