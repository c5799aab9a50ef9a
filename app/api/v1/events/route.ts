import { listEvents } from "@/server/usecases/list-events";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { badParameter, readQuery } from "@/app/api/v1/read-query";

const IDS = /^\d{1,15}(~\d{1,15}){0,999}$/;

/** The filter's events with their evidence, the newest first. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readQuery(request, ({ filter, query, cursor }) => ({ filter, query, cursor }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, query, cursor } = read.value;
    const list = new URL(request.url).searchParams.get("ids");
    if (list && !IDS.test(list)) return answerFaults([badParameter("ids", list)], 400);
    const ids = list ? list.split("~").map(Number) : undefined;
    return answer(await listEvents(filter, { query, ...(cursor && { cursor }), ...(ids && { ids }) }));
  });
}
