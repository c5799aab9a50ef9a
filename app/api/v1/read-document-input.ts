import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { readJson } from "./read-body";

const FIELDS = ["text", "title", "publisher", "publishedDate", "url"] as const;

/** A document from a JSON body: `text` must be there, other fields may be missing; all are strings. */
export async function readDocumentInput(
  request: Request,
): Promise<Outcome<{ input: DocumentInput; droppedKeys: string[] }>> {
  const body = await readJson(request);
  if (!body.ok) return body;
  const given = typeof body.value === "object" && body.value !== null ? (body.value as Record<string, unknown>) : {};
  const isText = (value: unknown) => typeof value === "string";
  const wrong: string[] = FIELDS.filter((name) => given[name] !== undefined && !isText(given[name]));
  if (given.text === undefined) wrong.unshift("text");
  const { droppedKeys = [] } = given;
  if (!Array.isArray(droppedKeys) || !droppedKeys.every(isText)) wrong.push("droppedKeys");
  if (wrong.length > 0) {
    const text = message("faults.api.bad-body", { fields: wrong.join(", ") });
    return { ok: false, faults: [{ code: "bad-body", field: wrong[0]!, message: text }] };
  }
  const field = (name: (typeof FIELDS)[number]) => (given[name] as string | undefined) ?? "";
  const input = Object.fromEntries(FIELDS.map((name) => [name, field(name)])) as unknown as DocumentInput;
  return { ok: true, value: { input, droppedKeys: droppedKeys as string[] } };
}
