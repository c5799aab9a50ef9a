import { dailySumsOfAll } from "./daily-sums";
import { EVENT_SORTS } from "@/lib/relations/event-order";
import { rankedEventPage, type RankedCursor } from "./ranked-events";
import { actorDatasets } from "./actor-datasets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toDay } from "@/lib/relations/day";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import type { CubeRow } from "./cube-row";
import { dyadChanges } from "./dyad-changes";
import { dyadSums } from "./dyad-sums";
import { ACTORS, CUBE_FORMS, cubeRows, filters, isSelected } from "./fixtures/cube-rows";
import { cellCounts, matrixCells } from "./matrix-cells";
import { mediatorSums, mediatorTies } from "./mediator-sums";
import { selectRows } from "./row-selection";
import { summariseSelection } from "./selection-summary";

const distinct = (rows: readonly CubeRow[]) => [...new Map(rows.map((row) => [row.eventId, row])).values()];

describe.each(Object.entries(CUBE_FORMS))("rankings of the cube %s", (_form, cubeOf) => {
  it("count the events that an actor mediates once", () => {
    fc.assert(
      fc.property(cubeRows, filters, (rows, filter) => {
        const selected = rows.filter((row) => isSelected(row, filter));
        const mediating = (code: string) =>
          distinct(
            selected.filter(
              (row) => (row.a === code && row.roleOfA === "mediator") || (row.b === code && row.roleOfB === "mediator"),
            ),
          );
        const expected = [...new Set(selected.flatMap(({ a, b }) => [a, b]))]
          .map((actor) => ({
            actor,
            eventCount: mediating(actor).length,
            reportCount: mediating(actor).reduce((sum, row) => sum + row.reportCount, 0),
          }))
          .filter(({ eventCount }) => eventCount > 0)
          .sort((x, y) => y.eventCount - x.eventCount || (x.actor < y.actor ? -1 : 1));
        expect(mediatorSums(selectRows(cubeOf(rows), filter))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("count how often a mediator meets a party as a filter of the two does", () => {
    fc.assert(
      fc.property(cubeRows, filters, (rows, filter) => {
        const cube = cubeOf(rows);
        const selected = rows.filter((row) => isSelected(row, filter));
        const between = (mediator: string, party: string) =>
          selected.filter(
            ({ a, b, roleOfA, roleOfB }) =>
              (a === mediator && b === party && roleOfA === "mediator" && roleOfB !== "mediator") ||
              (b === mediator && a === party && roleOfB === "mediator" && roleOfA !== "mediator"),
          );
        const expected = ACTORS.flatMap((mediator) =>
          ACTORS.filter((party) => between(mediator, party).length > 0).map((party) => ({
            mediator,
            party,
            eventCount: distinct(between(mediator, party)).length,
            reportCount: distinct(between(mediator, party)).reduce((sum, row) => sum + row.reportCount, 0),
          })),
        );
        expect(mediatorTies(selectRows(cube, filter))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("sum two periods as two filters do", () => {
    fc.assert(
      fc.property(cubeRows, filters, fc.integer({ min: -3, max: 30 }), fc.nat(20), (rows, filter, start, length) => {
        const from = toDay((rows[0]?.day ?? 0) + start);
        const periods = {
          from,
          to: addDays(from, length),
          beforeFrom: addDays(from, -length - 1),
          beforeTo: addDays(from, -1),
        };
        const cube = cubeOf(rows);
        const sumsIn = (first: string, last: string) =>
          dyadSums(selectRows(cube, { ...filter, from: first, to: last })).map((sums) => ({
            a: sums.a,
            b: sums.b,
            eventCount: sums.eventCount,
            weight: sums.weight,
            conflict: sums.conflict,
            cooperation: sums.cooperation,
            signedWeight: sums.signedWeight,
          }));
        const changes = dyadChanges(selectRows(cube, filter), periods);
        const of = (side: "before" | "after") =>
          changes.filter((one) => one[side].eventCount > 0).map((one) => ({ ...one[side], a: one.a, b: one.b }));
        expect(of("after")).toEqual(sumsIn(periods.from, periods.to));
        expect(of("before")).toEqual(sumsIn(periods.beforeFrom, periods.beforeTo));
      }),
      { numRuns: 60 },
    );
  });

  it("count the types of events once, and show the cells of chosen actors alone", () => {
    fc.assert(
      fc.property(cubeRows, filters, (rows, filter) => {
        const selection = selectRows(cubeOf(rows), filter);
        const events = distinct(rows.filter((row) => isSelected(row, filter)));
        expect(summariseSelection(selection).eventsByType).toEqual(
          EVENT_TYPES.map((type) => events.filter((event) => event.type === type).length),
        );
        const shown = new Map<string, number>();
        for (const { sourceActor, targetActor, eventCount } of matrixCells(selection))
          for (const actor of [sourceActor, targetActor]) shown.set(actor, (shown.get(actor) ?? 0) + eventCount);
        expect([...cellCounts(selection)]).toEqual([...shown].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)));
        const chosen = ["AFG", "PAK", "TUR", "XXX"];
        expect(matrixCells(selection, chosen)).toEqual(
          matrixCells(selection).filter(
            ({ sourceActor, targetActor }) => chosen.includes(sourceActor) && chosen.includes(targetActor),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("know which datasets tell of an actor", () => {
    fc.assert(
      fc.property(cubeRows, filters, (rows, filter) => {
        const cube = cubeOf(rows);
        const told = actorDatasets(selectRows(cube, filter), ["AFG", "PAK", "XXX"]);
        const selected = rows.filter((row) => isSelected(row, filter));
        for (const actor of ["AFG", "PAK", "XXX"]) {
          const own = selected.filter(({ a, b }) => a === actor || b === actor).map(({ datasetId }) => datasetId);
          expect([...told.get(actor)!].map((index) => cube.datasets[index]).sort()).toEqual([...new Set(own)].sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("give the events in any order, page by page, each once, equals newest first and those without a value last", () => {
    const orders = fc.record({
      sort: fc.constantFrom(...EVENT_SORTS),
      order: fc.constantFrom("ascending" as const, "descending" as const),
    });
    fc.assert(
      fc.property(cubeRows, filters, orders, fc.integer({ min: 1, max: 9 }), (rows, filter, order, size) => {
        const selection = selectRows(cubeOf(rows), filter);
        const given: number[] = [];
        let cursor: RankedCursor | undefined;
        do {
          const page = rankedEventPage(selection, order, size, cursor);
          given.push(...page.eventIds);
          cursor = page.next;
        } while (cursor);
        const key = (row: CubeRow) =>
          ({ date: row.day, intensity: row.intensity, sentiment: row.sentiment, reports: row.reportCount })[order.sort];
        const sign = order.order === "ascending" ? 1 : -1;
        const expected = distinct(rows.filter((row) => isSelected(row, filter))).sort((x, y) => {
          const [a, b] = [key(x), key(y)];
          if (a !== b && (a === undefined || b === undefined)) return a === undefined ? 1 : -1;
          return sign * ((a ?? 0) - (b ?? 0)) || y.day - x.day || y.eventId - x.eventId;
        });
        expect(given).toEqual(expected.map(({ eventId }) => eventId));
      }),
      { numRuns: 100 },
    );
  });

  it("sum all events by day, each once", () => {
    fc.assert(
      fc.property(cubeRows, filters, (rows, filter) => {
        const events = distinct(rows.filter((row) => isSelected(row, filter)));
        const daily = dailySumsOfAll(selectRows(cubeOf(rows), filter));
        const days = [...new Set(events.map(({ day }) => day))].sort((x, y) => x - y);
        expect(daily.map(({ day, eventCount }) => [day, eventCount])).toEqual(
          days.map((day) => [day, events.filter((event) => event.day === day).length]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
