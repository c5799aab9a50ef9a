import type { Outcome } from "@/lib/relations/fault";
import { parseEventId } from "@/lib/relations/parse-event-id";
import { badParameter } from "@/app/api/v1/read-query";

const MOST_IDS = 1_000;

/** The events that an address names one by one (`ids=12~47`); undefined where it names none. */
export function readIds(request: Request): Outcome<number[] | undefined> {
  const list = new URL(request.url).searchParams.get("ids");
  if (!list) return { ok: true, value: undefined };
  const ids = list.split("~").flatMap((part) => parseEventId(part) ?? []);
  if (ids.length > MOST_IDS || ids.length < list.split("~").length)
    return { ok: false, faults: [badParameter("ids", list)] };
  return { ok: true, value: ids };
}
