import { DIRECTIONS } from "@/lib/cube/attribute-word";
import { toDayNumber } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { MODALITIES } from "@/lib/relations/modality";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { REVIEW_STATES } from "@/lib/relations/review-state";
import { SYNTHETIC_ACTORS, SYNTHETIC_DATASETS, type SyntheticRow } from "./synthetic-events";

/** The columns of the table that SQL is asked of: codes as numbers, which is the best that an engine can have. */
export const RELATION_COLUMNS = {
  eventId: "BIGINT",
  day: "INTEGER",
  a: "USMALLINT",
  b: "USMALLINT",
  direction: "UTINYINT",
  type: "UTINYINT",
  modality: "UTINYINT",
  review: "UTINYINT",
  dataset: "UTINYINT",
  roleOfA: "UTINYINT",
  roleOfB: "UTINYINT",
  intensity: "INTEGER",
  sentiment: "INTEGER",
  reports: "INTEGER",
} as const;

/** A row of the table, in the order of its columns. */
export function relationValues(row: SyntheticRow): (number | null)[] {
  return [
    row.eventId,
    row.day,
    row.a,
    row.b,
    DIRECTIONS.indexOf(row.direction),
    EVENT_TYPES.indexOf(row.type),
    MODALITIES.indexOf(row.modality),
    REVIEW_STATES.indexOf(row.review),
    row.dataset,
    PARTICIPANT_ROLES.indexOf(row.roleOfA),
    PARTICIPANT_ROLES.indexOf(row.roleOfB),
    row.intensity,
    row.isToneless ? null : row.sentiment,
    row.reportCount,
  ];
}

/** The number of a country's code. */
export function codeOf(actor: string): number {
  return SYNTHETIC_ACTORS.indexOf(actor);
}

/** The condition of a filter, as the documentation of `EventFilter` says it. */
export function whereOf(filter: EventFilter): string {
  const numbers = <T>(column: string, all: readonly T[], wanted: readonly T[]) =>
    wanted.length === 0 ? [] : [`${column} IN (${wanted.map((one) => all.indexOf(one)).join(", ")})`];
  const asserted = MODALITIES.indexOf("asserted");
  const promise = `modality = ${MODALITIES.indexOf("future")} AND type = ${EVENT_TYPES.indexOf("AGREE")}`;
  return [
    ...(filter.from ? [`day >= ${toDayNumber(filter.from)}`] : []),
    ...(filter.to ? [`day <= ${toDayNumber(filter.to)}`] : []),
    ...sidesOf(filter),
    ...numbers("type", EVENT_TYPES, filter.type),
    ...(filter.quad.length > 0
      ? numbers(
          "type",
          EVENT_TYPES,
          EVENT_TYPES.filter((type) => filter.quad.includes(quadClassOf(type))),
        )
      : []),
    ...numbers(
      "dataset",
      SYNTHETIC_DATASETS.map(({ id }) => id as string),
      filter.dataset,
    ),
    ...(filter.modality.length > 0
      ? numbers("modality", MODALITIES, filter.modality)
      : [`(modality = ${asserted} OR (${promise}))`]),
    ...(filter.review.length > 0
      ? numbers("review", REVIEW_STATES, filter.review)
      : [`review <> ${REVIEW_STATES.indexOf("rejected")}`]),
  ].join(" AND ");
}

function sidesOf(filter: EventFilter): string[] {
  const side = (self: "a" | "b", other: "a" | "b"): string => {
    const points = self === "a" ? 0 : 1;
    const conditions = [
      ...(filter.actors.length > 0 ? [`${self} IN (${filter.actors.map(codeOf).join(", ")})`] : []),
      ...(filter.with.length > 0 ? [`${other} IN (${filter.with.map(codeOf).join(", ")})`] : []),
      ...(filter.role === "acting" ? [`direction <> ${1 - points}`] : []),
      ...(filter.role === "receiving" ? [`direction <> ${points}`] : []),
    ];
    return conditions.length > 0 ? `(${conditions.join(" AND ")})` : "1 = 1";
  };
  const [asA, asB] = [side("a", "b"), side("b", "a")];
  return asA === "1 = 1" ? [] : [`(${asA} OR ${asB})`];
}
