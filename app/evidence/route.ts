import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answering } from "@/app/api/v1/answer";
import { readEventQuery } from "@/app/api/v1/events/read-event-query";

/**
 * The events behind a mark for the page that shows them, whole. Pages show rows of every dataset to the analyst who
 * imported it; what may be given on is what the API answers.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const read = readEventQuery(request);
    if (!read.ok) return answerFaults(read.faults, 400);
    return answer(await ask("listEvents", read.value.filter, read.value.options));
  });
}
