import { z } from "zod";
import { listSavedViews } from "@/server/usecases/list-saved-views";
import { saveView } from "@/server/usecases/save-view";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";

const BODY = z.strictObject({ name: z.string(), address: z.string() });

/** All saved views, the last saved first. */
export function GET(): Promise<Response> {
  return answering(async () => answer({ views: await listSavedViews() }));
}

/** Keeps the address of a page under a name. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    if (!body.ok) return answerFaults(body.faults);
    const saved = await saveView(body.value);
    return saved.ok ? answer({ view: saved.value }, 201) : answerFaults(saved.faults);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
