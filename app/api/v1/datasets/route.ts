import { ask } from "@/server/usecases/ask";
import { answer, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** All datasets with what they hold. */
export function GET(): Promise<Response> {
  return answering(async () => answer({ datasets: await ask("listDatasets") }));
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
