import { getHealth } from "@/server/usecases/get-health";
import { answer, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

export const dynamic = "force-dynamic";

/** Whether the server can answer: it opens the store on the way. */
export function GET(): Promise<Response> {
  return answering(async () => answer(await getHealth()));
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
