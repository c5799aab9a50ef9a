import { parseEventCursor } from "@/server/usecases/view/event-pages";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

const IDS = /^\d{1,15}(~\d{1,15}){0,999}$/;

/** The filter's events with their evidence, the newest first. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ["query", "cursor", "ids"], ({ filter, query, cursor }) => ({
      filter,
      query,
      cursor,
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, query, cursor } = read.value;
    if (cursor && !parseEventCursor(cursor)) return answerFaults([badParameter("cursor", cursor)], 400);
    const list = new URL(request.url).searchParams.get("ids");
    if (list && !IDS.test(list)) return answerFaults([badParameter("ids", list)], 400);
    const ids = list ? list.split("~").map(Number) : undefined;
    return answer(await ask("listEvents", filter, { query, ...(cursor && { cursor }), ...(ids && { ids }) }));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
