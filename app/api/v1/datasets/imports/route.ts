import { z } from "zod";
import { listImportRuns } from "@/server/usecases/list-import-runs";
import { startImport } from "@/server/usecases/start-import";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { CHOICES, PAPERS, UPLOADS } from "../import-schemas";

const BODY = z.strictObject({
  uploads: UPLOADS,
  choices: CHOICES.default({}),
  papers: PAPERS,
  datasetId: z.string().max(60).exactOptional(),
});
const SHOWN_RUNS = 100;

/** The last imports, the latest first. */
export function GET(): Promise<Response> {
  return answering(async () => answer({ imports: (await listImportRuns()).slice(0, SHOWN_RUNS) }));
}

/** Begins an import of uploaded files: 202 with the number by which it is followed. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { uploads, ...input } = body.value;
    const started = await startImport(uploads, input);
    if (!started.ok) return answerFaults(started.faults);
    return answer({ id: started.value.runId, datasetId: started.value.datasetId }, 202);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
