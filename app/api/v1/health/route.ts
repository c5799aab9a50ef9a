import { getHealth } from "@/server/usecases/get-health";
import { answer, answering } from "@/app/api/v1/answer";

export const dynamic = "force-dynamic";

/** Whether the server can answer: it opens the store on the way. */
export function GET(): Promise<Response> {
  return answering(async () => answer(await getHealth()));
}
