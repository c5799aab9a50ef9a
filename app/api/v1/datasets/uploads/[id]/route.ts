import { findUploads } from "@/server/usecases/find-uploads";
import { removeUpload } from "@/server/usecases/remove-upload";
import { answer, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { takePiece } from "./take-piece";
import { unknownUpload } from "./unknown-upload";

type Context = { params: Promise<{ id: string }> };

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
  return answering(async () => takePiece(request, (await params).id));
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
