import { readUpload } from "@/server/usecases/read-upload";
import { answer, answerApiFault, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { MAX_FORM_BYTES, readBody } from "@/app/api/v1/read-body";

/** The text and details of a file sent as `file` in a form; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const type = request.headers.get("content-type") ?? "";
    if (!type.startsWith("multipart/form-data"))
      return answerApiFault(415, "wrong-content-type", { expected: "multipart/form-data" });
    const body = await readBody(request, MAX_FORM_BYTES);
    if (!body.ok) return answerFaults(body.faults);
    const form = await new Response(body.value, { headers: { "Content-Type": type } })
      .formData()
      .catch(() => undefined);
    const file = form?.get("file");
    if (!(file instanceof File)) return answerApiFault(422, "file-missing", undefined, "file");
    const read = await readUpload(new Uint8Array(await file.arrayBuffer()), file.name);
    return read.ok ? answer(read.value) : answerFaults(read.faults);
  });
}

const refused = notAllowed("POST");

export { refused as DELETE, refused as GET, refused as PATCH, refused as PUT };
