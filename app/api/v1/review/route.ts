import { ask } from "@/server/usecases/ask";
import { parseReviewCursor } from "@/server/usecases/list-review-queue";
import { reviewEvents } from "@/server/usecases/review-events";
import { answer, answerFaults, answering, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { badParameter, readQuery } from "@/app/api/v1/read-query";
import { answerReviewed } from "./answer-reviewed";
import { readIds } from "../events/read-ids";
import { DECISIONS_BODY } from "./review-bodies";

/** The events from documents that await review, the most pressing first. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["cursor", "ids"], (query) => query);
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, cursor } = read.value;
    const ids = readIds(request);
    if (!ids.ok) return answerFaults(ids.faults, 400);
    if (cursor && !parseReviewCursor(cursor)) return answerFaults([badParameter("cursor", cursor)], 400);
    return answer(
      await ask("listReviewQueue", filter, { ...(cursor && { cursor }), ...(ids.value && { ids: ids.value }) }),
    );
  });
}

/** Says something of some events, in one transaction. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, DECISIONS_BODY);
    if (!body.ok) return answerFaults(body.faults);
    return answerReviewed("changes", await reviewEvents(body.value.decisions, body.value.who));
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
