import { z } from "zod";
import { previewDataset } from "@/server/usecases/preview-dataset";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { CHOICES, UPLOADS } from "../import-schemas";

const BODY = z.strictObject({ uploads: UPLOADS, choices: CHOICES.default({}) });

/** What an import of uploaded files would bring; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    if (!body.ok) return answerFaults(body.faults);
    const preview = await previewDataset(body.value.uploads, body.value.choices);
    return preview.ok ? answer(preview.value) : answerFaults(preview.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
