import { getTranslations } from "next-intl/server";
import { addEvent } from "@/server/usecases/add-event";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { answerReviewed } from "@/app/api/v1/review/answer-reviewed";
import { ADDITION_BODY } from "@/app/api/v1/review/review-bodies";
import { readEventQuery } from "./read-event-query";

/** The filter's events with their evidence, the newest first, but for rows that may not be given on. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readEventQuery(request);
    if (!read.ok) return answerFaults(read.faults, 400);
    const given = await ask("giveEvents", read.value.filter, read.value.options);
    if (!given.ok) return answerFaults(given.faults, 403);
    if (!given.value.withheldDatasets) return answer(given.value);
    const t = await getTranslations("events.withheld");
    return answer({ ...given.value, note: t("note", { datasets: given.value.withheldDatasets.join(", ") }) });
  });
}

/** Adds an event that the coder missed. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, ADDITION_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const { event, who, reason } = body.value;
    return answerReviewed("change", await addEvent({ ...event, reason }, who), 201);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
