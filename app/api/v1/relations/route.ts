import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, nextPageCursor, pageOfCursor, readQuery } from "@/app/api/v1/read-query";

/** Every dyad of the filter as one row. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["query", "cursor", "sort", "order"], ({ oneOf, ...query }) => ({
      ...query,
      sort: oneOf("sort", ["dyad", "tension", "change", "events", "last"]),
      order: oneOf("order", ["ascending", "descending"]),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, cursor, query, sort, order } = read.value;
    const page = pageOfCursor(cursor);
    if (page === undefined) return answerFaults([badParameter("cursor", cursor!)], 400);
    const list = await ask("listDyads", filter, { query, page, ...(sort && { sort }), ...(order && { order }) });
    return answer({ relations: list.rows, total: list.total, nextCursor: nextPageCursor(list) });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
