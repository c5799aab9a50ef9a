import { parseEventCursor } from "@/server/usecases/view/event-pages";
import { parseEventId } from "@/lib/relations/parse-event-id";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

const MOST_IDS = 1_000;

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
    const ids = list ? list.split("~").map(parseEventId) : undefined;
    if (ids && (ids.length > MOST_IDS || !ids.every((id) => id !== undefined)))
      return answerFaults([badParameter("ids", list!)], 400);
    return answer(await ask("listEvents", filter, { query, ...(cursor && { cursor }), ...(ids && { ids }) }));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
