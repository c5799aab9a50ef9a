import { isDay } from "@/lib/relations/day";
import { refusal, type Refusal } from "./refusal";
import type { StepState } from "./step-state";
import { isMediatorOpen } from "./told-step";

/** The first reason why a step of mediation cannot be as described; undefined when it can. */
export function checkStepState(step: StepState): Refusal | undefined {
  const { state, stateDate, mediators, parties, spans } = step;
  if (parties.length === 0) return refusal("no-parties");
  if (mediators.length === 0 && !isMediatorOpen(state)) return refusal("no-mediator");
  const both = mediators.find((code) => parties.includes(code));
  if (both !== undefined) return refusal("mediator-is-party", { code: both });
  if (!isDay(stateDate)) return refusal("bad-event-date", { date: stateDate });
  const empty = spans.find(({ start, end }) => !(start >= 0 && start < end));
  return empty && refusal("empty-span", { start: empty.start, end: empty.end });
}
