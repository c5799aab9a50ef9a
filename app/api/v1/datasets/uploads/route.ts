import { z } from "zod";
import { beginUpload } from "@/server/usecases/begin-upload";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";

const BODY = z.strictObject({ name: z.string().min(1).max(1_000) });

/** Makes room for a file that is then sent in pieces. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    return body.ok ? answer(await beginUpload(body.value.name), 201) : answerFaults(body.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
