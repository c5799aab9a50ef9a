import type { ReadableStream as NodeStream } from "node:stream/web";
import { addToUpload } from "@/server/usecases/add-to-upload";
import { findUploads } from "@/server/usecases/find-uploads";
import { removeUpload } from "@/server/usecases/remove-upload";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter } from "@/app/api/v1/read-query";
import { boundBody } from "./bound-body";
import { unknownUpload } from "./unknown-upload";

type Context = { params: Promise<{ id: string }> };

const STATUS_OF: Readonly<Record<string, number>> = { "upload-unknown": 404, "upload-out-of-step": 409 };
const OFFSET = /^\d{1,15}$/;

/** How much of a file has come. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const [upload] = await findUploads([id]);
    return upload ? answer({ uploadId: id, name: upload.name, receivedBytes: upload.sizeBytes }) : unknownUpload(id);
  });
}

/** Takes the next piece of a file, which is written to disk as it comes. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const given = new URL(request.url).searchParams.get("offset") ?? "";
    if (!OFFSET.test(given)) return answerFaults([badParameter("offset", given)], 400);
    const body = boundBody(request);
    if (!body.ok) return answerFaults(body.faults);
    const added = await addToUpload(id, Number(given), body.value as NodeStream<Uint8Array>);
    return added.ok ? answer(added.value) : answerFaults(added.faults, STATUS_OF[added.faults[0]?.code ?? ""]);
  });
}

/** Forgets an upload that is not to be imported. */
export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    return (await removeUpload(id)) ? answer({ uploadId: id }) : unknownUpload(id);
  });
}

const refused = notAllowed("GET", "PATCH", "DELETE");

export { refused as POST, refused as PUT };
