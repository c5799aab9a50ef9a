import type { Change } from "@/lib/measures/change";
import { sentimentVerdict } from "@/lib/measures/sentiment-change";
import type { MeanSentiment } from "@/lib/measures/sentiment-mean";
import type { Tension } from "@/lib/measures/tension";
import { changeVerdict } from "@/lib/measures/tension-change";
import { addDays, type Day } from "@/lib/relations/day";
import { isGap, type Gap } from "@/lib/relations/gap";
import type { MediationState } from "@/lib/relations/mediation-state";
import { message, type Message } from "@/lib/relations/message";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import type { ChartProvenance } from "./chart-model";
import type { ChartTable } from "./chart-table";
import type { DaySpan } from "./day-spans";

/** A number of one of the two periods, with the query that lists exactly its events. */
export interface PeriodFigure {
  value: number | Gap;
  /** Ends of the 90 % band. */
  low?: number;
  high?: number;
  /** Word of a tension. */
  level?: Tension["level"];
  eventCount: number;
  /** How many of them the value is a mean of, where not all have a sentiment. */
  measuredCount?: number;
  eventQuery?: string;
}

/** One measure before and after the day. */
export interface PeriodRow {
  id: string;
  kind: "tension" | "sentiment" | "count";
  label: Message;
  before: PeriodFigure;
  after: PeriodFigure;
  /** After less before; a gap where either has none. */
  difference: number | Gap;
  /** Only measures with a band have one. */
  verdict?: Change["verdict"];
}

/** A state that a mediation between the two reached in a period. */
export interface PeriodStep {
  mediationId: number;
  mediators: string[];
  state: MediationState;
  stateDate: Day;
  eventQuery?: string;
}

/** Two periods of equal length, before a day and from it on. */
export interface PeriodComparison {
  split: Day;
  /** Length of each, in days. */
  days: number;
  before: DaySpan;
  after: DaySpan;
  rows: PeriodRow[];
  stepsBefore: PeriodStep[];
  stepsAfter: PeriodStep[];
  /** The days that data tell of reach over both. */
  isCovered: boolean;
  provenance: ChartProvenance;
}

/**
 * The periods before `split` and from it on, each of `days` days, or of as many as there are data after it: up to
 * `lastDate`, inclusive. They are never shorter than one day.
 */
export function periodsAround(
  split: Day,
  days: number,
  lastDate: Day | undefined,
): { before: DaySpan; after: DaySpan } {
  let length = days;
  while (length > 1 && lastDate !== undefined && addDays(split, length - 1) > lastDate) length--;
  return {
    before: { from: addDays(split, -length), to: addDays(split, -1) },
    after: { from: split, to: addDays(split, length - 1) },
  };
}

/** What one period's events say; `queryOf` narrows the query of all of them. */
export interface PeriodSums {
  tension: Tension | Gap;
  forth: MeanSentiment | Gap;
  back: MeanSentiment | Gap;
  forthCount: number;
  backCount: number;
  /** In the order of `QUAD_CLASSES`. */
  countByQuad: readonly number[];
  eventCountByQuad: readonly number[];
  eventCount: number;
  reportCount: number;
  stepCount: number;
  queries: { all?: string; forth?: string; back?: string; quads: readonly (string | undefined)[] };
}

/** The rows of the table: tension, sentiment both ways, events by quad class, events, reports, steps of mediations. */
export function periodRows(names: { a: string; b: string }, before: PeriodSums, after: PeriodSums): PeriodRow[] {
  const rowOf = (
    id: string,
    kind: PeriodRow["kind"],
    label: Message,
    figure: (sums: PeriodSums) => PeriodFigure,
    verdict?: Change["verdict"],
  ): PeriodRow => {
    const [one, other] = [figure(before), figure(after)];
    const difference = isGap(other.value) ? other.value : isGap(one.value) ? one.value : other.value - one.value;
    return { id, kind, label, before: one, after: other, difference, ...(verdict && { verdict }) };
  };
  const tensions = [before.tension, after.tension] as const;
  const isKnown = !isGap(tensions[0]) && !isGap(tensions[1]);
  return [
    rowOf(
      "tension",
      "tension",
      message("relations.split.row.tension"),
      ({ tension, eventCount, queries }) => ({
        ...(isGap(tension) ? { value: tension } : tension),
        eventCount,
        ...linked(queries.all, eventCount),
      }),
      isKnown ? changeVerdict(tensions[0] as Tension, tensions[1] as Tension) : "no-clear-change",
    ),
    rowOf(
      "a-to-b",
      "sentiment",
      message("relations.split.row.sentiment", { source: names.a, target: names.b }),
      ({ forth, forthCount, queries }) => meanFigure(forth, forthCount, queries.forth),
      sentimentVerdict(before.forth, after.forth),
    ),
    rowOf(
      "b-to-a",
      "sentiment",
      message("relations.split.row.sentiment", { source: names.b, target: names.a }),
      ({ back, backCount, queries }) => meanFigure(back, backCount, queries.back),
      sentimentVerdict(before.back, after.back),
    ),
    ...QUAD_CLASSES.map((quad, index) =>
      rowOf(quad, "count", message(`vocabulary.quadClass.${quad}`), (sums) => ({
        value: sums.countByQuad[index]!,
        eventCount: sums.eventCountByQuad[index]!,
        ...linked(sums.queries.quads[index], sums.eventCountByQuad[index]!),
      })),
    ),
    rowOf("events", "count", message("relations.split.row.events"), ({ eventCount, queries }) => ({
      value: eventCount,
      eventCount,
      ...linked(queries.all, eventCount),
    })),
    rowOf("reports", "count", message("relations.split.row.reports"), ({ reportCount, eventCount, queries }) => ({
      value: reportCount,
      eventCount,
      ...linked(queries.all, eventCount),
    })),
    rowOf("steps", "count", message("relations.split.row.steps"), ({ stepCount }) => ({
      value: stepCount,
      eventCount: 0,
    })),
  ];
}

/** The comparison as a table for a file: one row for each measure and period. */
export function periodTable({ rows, before, after }: PeriodComparison): ChartTable {
  const columns = ["measure", "period", "from", "to", "value", "low", "high", "events"];
  return {
    columns: columns.map((id) => ({ id, label: message(`relations.split.column.${id}`) })),
    rows: rows.flatMap((row) =>
      (["before", "after"] as const).map((period) => {
        const { from, to } = period === "before" ? before : after;
        const { value, low, high, eventCount } = row[period];
        return [row.label, message(`relations.split.${period}`), from, to, value, low ?? "", high ?? "", eventCount];
      }),
    ),
  };
}

function meanFigure(mean: MeanSentiment | Gap, eventCount: number, query: string | undefined): PeriodFigure {
  if (isGap(mean)) return { value: mean, eventCount, ...linked(query, eventCount) };
  const band = mean.low === undefined ? {} : { low: mean.low, high: mean.high! };
  const measured = mean.eventCount < eventCount ? { measuredCount: mean.eventCount } : {};
  return { value: mean.value, ...band, eventCount, ...measured, ...linked(query, eventCount) };
}

const linked = (query: string | undefined, eventCount: number) =>
  query !== undefined && eventCount > 0 ? { eventQuery: query } : {};
