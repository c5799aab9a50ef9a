import { dailySums, dailySumsOfActor } from "@/lib/cube/daily-sums";
import { dyadChanges } from "@/lib/cube/dyad-changes";
import { topDyads } from "@/lib/cube/dyad-sums";
import type { EventSums } from "@/lib/cube/event-sums";
import { matrixCells } from "@/lib/cube/matrix-cells";
import { mediatorSums } from "@/lib/cube/mediator-sums";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { selectRows } from "@/lib/cube/row-selection";
import { eventIdPage, selectedEventIds } from "@/lib/cube/selected-events";
import { summariseSelection } from "@/lib/cube/selection-summary";
import type { EventFilter } from "@/lib/relations/event-filter";
import { toDayNumber } from "@/lib/relations/day";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import type { TensionSums } from "@/lib/cube/tension-summer";
import type { QuestionSet } from "./question-filters";
import { codeOf, whereOf } from "./question-sql";

/** A number for each measure, or a code for each part of a group, so that answers of three engines can be compared. */
export type Answer = (string | number)[][];

/** A question of a page: how the cube answers it, and how SQL does. */
export interface Question {
  ask(cube: RelationCube, set: QuestionSet): unknown;
  /** Brings what `ask` returned into the form of the SQL's rows. */
  toAnswer(result: never): Answer;
  sql(set: QuestionSet): string;
  /** Whether the 0.2 of DuckDB's time is promised: pages of events and ids are no aggregates. */
  isAggregate: boolean;
}

const SENTIMENT_SUMS = (
  weight: string,
) => `count(sentiment), sum(CASE WHEN sentiment IS NULL THEN 0 ELSE ${weight} END),
  coalesce(sum(${weight} * sentiment), 0), coalesce(sum(${weight} * sentiment * sentiment), 0)`;

const SUMS = (weight: string) => `count(*), sum(reports), sum(${weight} * abs(intensity)), sum(${weight} * intensity),
  ${SENTIMENT_SUMS(weight)}`;

const weightOf = ({ count }: EventFilter) => (count === "reports" ? "CAST(reports AS BIGINT)" : "1");

/** The sums in whole parts, as the table holds them. */
function parts(sums: EventSums): number[] {
  const whole = (value: number, scale: number) => Math.round(value * scale) + 0;
  return [
    sums.eventCount,
    sums.reportCount,
    whole(sums.conflict + sums.cooperation, 1000),
    whole(sums.cooperation - sums.conflict, 1000),
    sums.tonedCount,
    sums.tonedWeight,
    whole(sums.sentiment, 1e4),
    whole(sums.sentimentSquares, 1e8),
  ];
}

/** The sums of which tension is made, in whole parts. */
function tensionParts(sums: TensionSums): number[] {
  const whole = (value: number) => Math.round(value * 1000) + 0;
  const { eventCount, weight, conflict, cooperation, signedWeight } = sums;
  return [eventCount, weight, whole(conflict + cooperation), whole(cooperation - conflict), signedWeight];
}

const isActorSql = (actor: string) => `(a = ${codeOf(actor)} OR b = ${codeOf(actor)})`;
const mediator = PARTICIPANT_ROLES.indexOf("mediator");

/** The drill-down of a mark: what one actor did to another in a half-year. */
function markOf({ filter, dyad, periods }: QuestionSet): EventFilter {
  return { ...filter, actors: [dyad.a], with: [dyad.b], role: "acting", from: periods.from, to: periods.to };
}

/** The ten questions of the pages. */
export const QUESTIONS: Record<string, Question> = {
  "dyad series": {
    ask: (cube, { filter, dyad }) => dailySums(selectRows(cube, filter), dyad),
    toAnswer: (days: ReturnType<typeof dailySums>) => days.map((sums) => [sums.day, ...parts(sums)]),
    sql: ({ filter, dyad }) => `SELECT day, ${SUMS(weightOf(filter))} FROM relation
      WHERE ${whereOf(filter)} AND a = ${codeOf(dyad.a)} AND b = ${codeOf(dyad.b)} GROUP BY day ORDER BY day`,
    isAggregate: true,
  },
  "country series": {
    ask: (cube, { filter, actor }) => dailySumsOfActor(selectRows(cube, filter), actor),
    // Which dyad's intensity an event with several has is the cube's choice; the rest is not.
    toAnswer: (days: ReturnType<typeof dailySumsOfActor>) =>
      days.map((sums) => [sums.day, ...parts(sums).slice(0, 2), ...parts(sums).slice(4)]),
    sql: ({ filter, actor }) => `SELECT day, count(*), sum(reports), ${SENTIMENT_SUMS(weightOf(filter))}
      FROM (SELECT DISTINCT eventId, day, reports, sentiment FROM relation
        WHERE ${whereOf(filter)} AND ${isActorSql(actor)}) GROUP BY day ORDER BY day`,
    isAggregate: true,
  },
  "top dyads": {
    ask: (cube, { filter }) => topDyads(selectRows(cube, filter), 20),
    toAnswer: (dyads: ReturnType<typeof topDyads>) =>
      dyads.map((sums) => [codeOf(sums.a), codeOf(sums.b), sums.firstDay, sums.lastDay, ...parts(sums)]),
    sql: ({ filter }) => `SELECT a, b, min(day), max(day), ${SUMS(weightOf(filter))} FROM relation
      WHERE ${whereOf(filter)} GROUP BY a, b ORDER BY sum(${weightOf(filter)}) DESC, a, b LIMIT 20`,
    isAggregate: true,
  },
  "change between periods": {
    ask: (cube, { filter, periods }) => dyadChanges(selectRows(cube, filter), periods),
    toAnswer: (changes: ReturnType<typeof dyadChanges>) =>
      changes.flatMap(({ a, b, before, after }) =>
        [before, after].flatMap((sums, period) =>
          sums.eventCount > 0 ? [[codeOf(a), codeOf(b), period, ...tensionParts(sums)]] : [],
        ),
      ),
    sql: ({
      filter,
      periods,
    }) => `SELECT a, b, CASE WHEN day < ${toDayNumber(periods.from)} THEN 0 ELSE 1 END AS period,
        count(*), sum(${weightOf(filter)}), sum(${weightOf(filter)} * abs(intensity)), sum(${weightOf(filter)} * intensity),
        sum(CASE WHEN intensity = 0 THEN 0 ELSE ${weightOf(filter)} END) FROM relation
      WHERE ${whereOf({ ...filter, from: periods.beforeFrom, to: periods.to })} GROUP BY a, b, period ORDER BY a, b, period`,
    isAggregate: true,
  },
  "30 × 30 matrix": {
    ask: (cube, { filter, actors }) => matrixCells(selectRows(cube, filter), actors),
    toAnswer: (cells: ReturnType<typeof matrixCells>) =>
      cells.map((cell) => [codeOf(cell.sourceActor), codeOf(cell.targetActor), ...parts(cell)]),
    sql: ({ filter, actors }) => {
      const codes = actors.map(codeOf).join(", ");
      const rows = `FROM relation WHERE ${whereOf(filter)} AND a IN (${codes}) AND b IN (${codes})`;
      return `SELECT source, target, ${SUMS(weightOf(filter))} FROM (
        SELECT a AS source, b AS target, reports, intensity, sentiment ${rows} AND direction <> 1
        UNION ALL SELECT b, a, reports, intensity, sentiment ${rows} AND direction <> 0
      ) GROUP BY source, target ORDER BY source, target`;
    },
    isAggregate: true,
  },
  mediators: {
    ask: (cube, { filter }) => mediatorSums(selectRows(cube, filter)),
    toAnswer: (mediators: ReturnType<typeof mediatorSums>) =>
      mediators.map(({ actor, eventCount, reportCount }) => [codeOf(actor), eventCount, reportCount]),
    sql: ({ filter }) => `SELECT actor, count(*), sum(reports) FROM (
        SELECT DISTINCT CASE WHEN roleOfA = ${mediator} THEN a ELSE b END AS actor, eventId, reports FROM relation
        WHERE ${whereOf(filter)} AND (roleOfA = ${mediator} OR roleOfB = ${mediator}))
      GROUP BY actor ORDER BY 2 DESC, actor`,
    isAggregate: true,
  },
  composition: {
    ask: (cube, { filter }) => summariseSelection(selectRows(cube, filter)).eventsByType,
    toAnswer: (counts: number[]) => counts.flatMap((count, type) => (count > 0 ? [[type, count]] : [])),
    sql: ({ filter }) => `SELECT type, count(*) FROM (SELECT DISTINCT eventId, type FROM relation
      WHERE ${whereOf(filter)}) GROUP BY type ORDER BY type`,
    isAggregate: true,
  },
  "event page": {
    ask: (cube, { filter, cursor }) => eventIdPage(selectRows(cube, filter), 50, cursor),
    toAnswer: ({ eventIds }: ReturnType<typeof eventIdPage>) => eventIds.map((id) => [id]),
    sql: ({ filter, cursor }) => `SELECT eventId FROM (SELECT DISTINCT eventId, day FROM relation
        WHERE ${whereOf(filter)}${
          cursor ? ` AND (day < ${cursor.day} OR (day = ${cursor.day} AND eventId < ${cursor.eventId}))` : ""
        }) ORDER BY day DESC, eventId DESC LIMIT 50`,
    isAggregate: false,
  },
  "exact count": {
    ask: (cube, { filter }) => summariseSelection(selectRows(cube, filter)),
    toAnswer: (summary: ReturnType<typeof summariseSelection>) => [
      [summary.eventCount, summary.reportCount, summary.dyadCount, summary.actorCount],
    ],
    sql: ({ filter }) => {
      const rows = `FROM relation WHERE ${whereOf(filter)}`;
      return `SELECT count(*), coalesce(sum(reports), 0), (SELECT count(*) FROM (SELECT DISTINCT a, b ${rows})),
          (SELECT count(*) FROM (SELECT a ${rows} UNION SELECT b ${rows}))
        FROM (SELECT DISTINCT eventId, reports ${rows})`;
    },
    isAggregate: true,
  },
  "drill-down": {
    ask: (cube, set) => selectedEventIds(selectRows(cube, markOf(set))),
    toAnswer: (ids: number[]) => ids.map((id) => [id]),
    sql: (set) => `SELECT eventId FROM (SELECT DISTINCT eventId, day FROM relation WHERE ${whereOf(markOf(set))})
      ORDER BY day DESC, eventId DESC`,
    isAggregate: false,
  },
};
