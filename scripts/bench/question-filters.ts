import type { EventFilter } from "@/lib/relations/event-filter";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { addDays } from "@/lib/relations/day";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { seededRandom, shuffled } from "../train-parser/random";
import { SYNTHETIC_DATASETS } from "./synthetic-events";

/** What one asking of the questions is about. */
export interface QuestionSet {
  filter: EventFilter;
  /** A dyad among the hundred with the most events. */
  dyad: { a: string; b: string };
  /** An actor among the thirty with the most events. */
  actor: string;
  /** Thirty actors among the sixty with the most events. */
  actors: string[];
  periods: { beforeFrom: string; beforeTo: string; from: string; to: string };
  /** A place in the list of events, or none: its first page. */
  cursor?: { day: number; eventId: number };
}

/**
 * Repeatable sets of parameters, every other one filtered: by days, types, quad classes, a dataset, actors in a role,
 * or reports for events, alone and together.
 */
export function questionSets(
  count: number,
  seed: number,
  dyads: readonly { a: string; b: string }[],
  actors: readonly string[],
): QuestionSet[] {
  const random = seededRandom(seed);
  const among = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const some = <T>(values: readonly T[], least: number, most: number): T[] =>
    shuffled(values.length, random)
      .slice(0, least + Math.floor(random() * (most - least + 1)))
      .map((index) => values[index]!);
  const filterOf = (): EventFilter => {
    const from = addDays("2015-01-01", Math.floor(random() * 2600));
    const isDated = random() < 0.6;
    return {
      ...EMPTY_FILTER,
      ...(isDated && { from, to: addDays(from, 30 + Math.floor(random() * 1000)) }),
      ...(random() < 0.3 && { type: some(EVENT_TYPES, 1, 6) }),
      ...(random() < 0.3 && { quad: some(QUAD_CLASSES, 1, 2) }),
      ...(random() < 0.3 && { dataset: some(SYNTHETIC_DATASETS, 1, 2).map(({ id }) => id) }),
      ...(random() < 0.3 && { actors: some(actors.slice(0, 40), 1, 5), role: among(["any", "acting", "receiving"]) }),
      ...(random() < 0.2 && { review: ["accepted", "proposed"] }),
      ...(random() < 0.25 && { count: "reports" as const }),
    };
  };
  return Array.from({ length: count }, (_, index) => {
    const from = addDays("2017-01-01", Math.floor(random() * 1500));
    const length = 30 + Math.floor(random() * 700);
    return {
      filter: index % 2 === 0 ? EMPTY_FILTER : filterOf(),
      dyad: among(dyads.slice(0, 100)),
      actor: among(actors.slice(0, 30)),
      actors: some(actors.slice(0, 60), 30, 30).sort(),
      periods: {
        from,
        to: addDays(from, length - 1),
        beforeFrom: addDays(from, -length),
        beforeTo: addDays(from, -1),
      },
      ...(random() < 0.5 && { cursor: { day: 17_000 + Math.floor(random() * 2500), eventId: 2 ** 52 } }),
    };
  });
}
