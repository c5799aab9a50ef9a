import { proposeDocument } from "@/server/usecases/propose-document";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readDocumentInput } from "@/app/api/v1/read-document-input";

/** What the coder finds in a text; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const read = await readDocumentInput(request);
    if (!read.ok) return answerFaults(read.faults);
    const proposed = await proposeDocument(read.value.input);
    return proposed.ok ? answer(proposed.value) : answerFaults(proposed.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
