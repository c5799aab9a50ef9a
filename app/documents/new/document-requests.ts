import type { Answer, DocumentRequests, ShownFault } from "@/components/documents/document-requests";

const ROOT = "/api/v1/documents";

/** The form's requests over the HTTP interface. */
export const documentRequests: DocumentRequests = {
  readFile: (file) => {
    const form = new FormData();
    form.set("file", file);
    return ask(`${ROOT}/upload`, form);
  },
  readDetails: (text) => ask(`${ROOT}/details`, { text }),
  propose: (input) => ask(`${ROOT}/propose`, input),
  save: (input, droppedKeys) => ask(ROOT, { ...input, droppedKeys }),
};

/** Posts a body and reads the answer; whatever goes wrong is a fault with a sentence. */
async function ask<T>(path: string, body: object): Promise<Answer<T>> {
  const isForm = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      ...(isForm ? { body } : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
  } catch {
    return { ok: false, faults: [{ text: { id: "documents.new.unreachable" } }] };
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return { ok: true, value: answer as T };
  return { ok: false, faults: faultsOf(answer, response.status) };
}

/** The faults that an error of the interface lists, each with its field. */
function faultsOf(answer: unknown, status: number): ShownFault[] {
  const error = fieldOf(answer, "error");
  const details = fieldOf(error, "details");
  const listed = (Array.isArray(details) ? details : []).flatMap((detail): ShownFault[] => {
    const [text, field] = [fieldOf(detail, "message"), fieldOf(detail, "field")];
    return typeof text === "string" ? [{ text, ...(typeof field === "string" && { field }) }] : [];
  });
  if (listed.length > 0) return listed;
  const text = fieldOf(error, "message");
  return [{ text: typeof text === "string" ? text : { id: "documents.new.unreadable", values: { status } } }];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
