import { parseEventId } from "@/lib/relations/parse-event-id";
import { ask } from "@/server/usecases/ask";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** All that was said of an event, and how the machine coded it. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const eventId = parseEventId(id);
    const history = eventId === undefined ? undefined : await ask("getEventHistory", eventId);
    return history ? answer(history) : answerApiFault(404, "unknown-event", { id });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
