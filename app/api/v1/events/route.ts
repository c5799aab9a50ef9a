import { getTranslations } from "next-intl/server";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
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

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
