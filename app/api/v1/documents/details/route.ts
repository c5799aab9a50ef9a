import { prepareCoding } from "@/server/usecases/prepare-coding";
import { proposeDetails } from "@/server/usecases/propose-details";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readDocumentInput } from "@/app/api/v1/read-document-input";

/** Title, publisher, day and address as far as a text names them. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const read = await readDocumentInput(request);
    // Who asks for the details of a text is about to have it coded.
    prepareCoding();
    return read.ok ? answer(proposeDetails(read.value.input.text)) : answerFaults(read.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
