import type { Answer, ShownFault } from "@/components/ui/shown-fault";

/** Posts a form, or an object as JSON, and reads the answer. */
export function postToApi<T>(path: string, body: object): Promise<Answer<T>> {
  const isForm = body instanceof FormData;
  return askApi(path, {
    method: "POST",
    ...(isForm ? { body } : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
}

/** Asks the HTTP interface from a page; whatever goes wrong is a fault with a sentence. */
export async function askApi<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    return { ok: false, faults: [{ text: { id: "faults.unreachable" } }] };
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
  return [{ text: typeof text === "string" ? text : { id: "faults.unreadable", values: { status } } }];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
