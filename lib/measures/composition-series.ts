import type { DailySums } from "@/lib/cube/day-summer";
import { addSums, emptySums } from "@/lib/cube/event-sums";
import { toDayNumber } from "@/lib/relations/day";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import type { BucketSpan } from "./buckets";

/** How many events of each quad class a step holds. */
export interface CompositionStep extends BucketSpan {
  /** Events, or reports where these are counted, in the order of `QUAD_CLASSES`. */
  countByQuad: number[];
  /** Events, in the same order. */
  eventCountByQuad: number[];
  eventCount: number;
}

/** The composition by quad class of each step; `spans` ascend and do not overlap. */
export function compositionSeries(daily: readonly DailySums[], spans: readonly BucketSpan[]): CompositionStep[] {
  let next = 0;
  return spans.map((span) => {
    const sums = emptySums();
    while (next < daily.length && daily[next]!.day < toDayNumber(span.from)) next++;
    while (next < daily.length && daily[next]!.day <= toDayNumber(span.to)) addSums(sums, daily[next++]!);
    return {
      ...span,
      countByQuad: QUAD_CLASSES.map((_, quad) => sums.weightByQuad[quad]!),
      eventCountByQuad: QUAD_CLASSES.map((_, quad) => sums.eventsByQuad[quad]!),
      eventCount: sums.eventCount,
    };
  });
}
