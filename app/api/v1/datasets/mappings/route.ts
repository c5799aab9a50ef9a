import { z } from "zod";
import { listColumnMappings } from "@/server/usecases/list-column-mappings";
import { removeColumnMapping } from "@/server/usecases/remove-column-mapping";
import { saveColumnMapping } from "@/server/usecases/save-column-mapping";
import { answer, answerApiFault, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { MAPPING } from "../import-schemas";

const BODY = z.strictObject({ name: z.string().trim().min(1).max(100), mapping: MAPPING });

const listed = async () => answer({ mappings: await listColumnMappings() });

/** The saved mappings of columns. */
export function GET(): Promise<Response> {
  return answering(listed);
}

/** Keeps a mapping under a name; one of the same name is replaced. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    if (!body.ok) return answerFaults(body.faults);
    await saveColumnMapping(body.value.name, body.value.mapping);
    return listed();
  });
}

/** Forgets the mapping of a name. */
export function DELETE(request: Request): Promise<Response> {
  return answering(async () => {
    const name = new URL(request.url).searchParams.get("name") ?? "";
    return (await removeColumnMapping(name)) ? listed() : answerApiFault(404, "unknown-mapping", { name });
  });
}

const refused = notAllowed("GET", "POST", "DELETE");

export { refused as PATCH, refused as PUT };
