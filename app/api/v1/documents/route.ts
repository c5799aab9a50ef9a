import { parseDocumentCursor } from "@/server/usecases/list-documents";
import { saveDocument } from "@/server/usecases/save-document";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readDocumentInput } from "@/app/api/v1/read-document-input";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

/** Stored documents, the last added first where nothing else is asked for. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ["query", "cursor", "sort", "order"], ({ oneOf, ...query }) => ({
      ...query,
      sort: oneOf("sort", ["added", "published"]),
      order: oneOf("order", ["ascending", "descending"]),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { cursor } = read.value;
    if (cursor && !parseDocumentCursor(cursor)) return answerFaults([badParameter("cursor", cursor)], 400);
    return answer(await ask("listDocuments", read.value));
  });
}

/** Codes and stores a document: 201, or 200 when its text is stored already. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const read = await readDocumentInput(request);
    if (!read.ok) return answerFaults(read.faults);
    const saved = await saveDocument(read.value.input, read.value.droppedKeys);
    return saved.ok ? answer(saved.value, saved.value.isNew ? 201 : 200) : answerFaults(saved.faults);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
