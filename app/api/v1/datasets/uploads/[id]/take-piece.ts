import type { ReadableStream as NodeStream } from "node:stream/web";
import { addToUpload } from "@/server/usecases/add-to-upload";
import { answer, answerFaults } from "@/app/api/v1/answer";
import { badParameter } from "@/app/api/v1/read-query";
import { boundBody } from "./bound-body";

const STATUS_OF: Readonly<Record<string, number>> = { "upload-unknown": 404, "upload-out-of-step": 409 };
const OFFSET = /^\d{1,15}$/;

/** Adds the body of a request to an upload at the `offset` that its address names. */
export async function takePiece(request: Request, id: string): Promise<Response> {
  const given = new URL(request.url).searchParams.get("offset") ?? "";
  if (!OFFSET.test(given)) return answerFaults([badParameter("offset", given)], 400);
  const body = boundBody(request);
  if (!body.ok) return answerFaults(body.faults);
  const added = await addToUpload(id, Number(given), body.value as NodeStream<Uint8Array>);
  return added.ok ? answer(added.value) : answerFaults(added.faults, STATUS_OF[added.faults[0]?.code ?? ""]);
}
