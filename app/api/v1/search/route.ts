import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter } from "@/app/api/v1/read-query";

const MAX_QUERY_LENGTH = 200;

/** A few actors, dyads, mediations, documents and saved views for some words. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const parameters = new URL(request.url).searchParams;
    const query = parameters.get("query") ?? "";
    const only = parameters.get("only");
    if (query.length > MAX_QUERY_LENGTH) return answerFaults([badParameter("query", `${query.slice(0, 40)}…`)], 400);
    if (only !== null && only !== "actors" && only !== "known-actors")
      return answerFaults([badParameter("only", only)], 400);
    return answer(await ask("searchStore", query, only ?? undefined));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
