import { message } from "@/lib/relations/message";
import { answerFaults } from "@/app/api/v1/answer";

/** The answer to an id of no upload. */
export function unknownUpload(id: string): Promise<Response> {
  const text = message("faults.import.upload-unknown", { id: id.toWellFormed().slice(0, 100) });
  return answerFaults([{ code: "upload-unknown", message: text }], 404);
}
