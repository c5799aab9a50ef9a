import { topLevelCode } from "@/lib/relations/actor-code";
import { isDay } from "@/lib/relations/day";
import { eventDyads } from "@/lib/relations/event-dyads";
import { overlaps } from "@/lib/relations/overlaps";
import type { EventState, ReviewedSpan } from "./event-state";
import { refusal, type Refusal } from "./refusal";

/** The first reason why an event cannot be as described; undefined when it can. */
export function checkEventState(event: EventState): Refusal | undefined {
  const { participants, intensity, eventDate, isReciprocal, mediationState } = event;
  if (participants.length === 0) return refusal("no-participants");
  const codes = (role: string) =>
    new Set(participants.filter((one) => one.role === role).map((one) => topLevelCode(one.code)));
  const parties = codes("party");
  const both = [...codes("mediator")].find((code) => parties.has(code));
  if (both !== undefined) return refusal("mediator-is-party", { code: both });
  const dyads = eventDyads({ participants, isReciprocal, intensity, ...(mediationState && { mediationState }) });
  if (event.reviewState !== "rejected" && dyads.length === 0) return refusal("no-dyad");
  if (!isDay(eventDate)) return refusal("bad-event-date", { date: eventDate });
  if (!(intensity >= -10 && intensity <= 10)) return refusal("bad-intensity", { intensity });
  return checkSpans(event.spans);
}

function checkSpans(spans: readonly ReviewedSpan[]): Refusal | undefined {
  for (const [index, span] of spans.entries()) {
    if (!(span.start >= 0 && span.start < span.end)) return refusal("empty-span", { start: span.start, end: span.end });
    const isTwice = (other: ReviewedSpan) => other.documentId === span.documentId && overlaps(other, span);
    if (spans.slice(index + 1).some(isTwice)) return refusal("overlapping-spans", { quote: span.quote.slice(0, 80) });
  }
  return undefined;
}
