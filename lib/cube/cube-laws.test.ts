import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "@/lib/relations/day";
import { dyadKey, toDyad } from "@/lib/relations/dyad";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { quadClassOf } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { actorSums } from "./actor-sums";
import { buildCube } from "./build-cube";
import { coverage, coverageByDataset } from "./coverage";
import type { CubeRow } from "./cube-row";
import { dailySums, dailySumsOfActor } from "./daily-sums";
import { dyadSums, topDyads } from "./dyad-sums";
import { addSums, emptySums, type EventSums } from "./event-sums";
import { ACTORS, CUBE_FORMS, builderOf, cubeRows, filters, isSelected } from "./fixtures/cube-rows";
import { matrixCells } from "./matrix-cells";
import { selectRows } from "./row-selection";
import { distinctCounts, eventIdPage, selectedEventIds, type EventCursor } from "./selected-events";
import { typeSums } from "./type-sums";

/** The sums of rows, one by one. */
function sumsOf(rows: readonly CubeRow[], unit: EventFilter["count"]): EventSums {
  const sums = emptySums();
  for (const row of rows) {
    const weight = unit === "reports" ? row.reportCount : 1;
    const [tonedCount, sentiment] = row.sentiment === undefined ? [0, 0] : [1, row.sentiment];
    const quad = QUAD_CLASSES.indexOf(quadClassOf(row.type));
    sums.eventCount += 1;
    sums.reportCount += row.reportCount;
    sums.weight += weight;
    sums.conflict += weight * Math.max(-row.intensity, 0);
    sums.cooperation += weight * Math.max(row.intensity, 0);
    sums.signedWeight += row.intensity === 0 ? 0 : weight;
    sums.tonedCount += tonedCount;
    sums.tonedWeight += weight * tonedCount;
    sums.sentiment += weight * sentiment;
    sums.sentimentSquares += weight * sentiment ** 2;
    sums.weightByQuad[quad]! += weight;
    sums.eventsByQuad[quad]! += 1;
  }
  return sums;
}

function expectSums(actual: EventSums | undefined, expected: EventSums) {
  const round = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
  const rounded = (sums: EventSums) => ({
    ...Object.fromEntries(Object.keys(emptySums()).map((key) => [key, sums[key as keyof EventSums]])),
    conflict: round(sums.conflict),
    cooperation: round(sums.cooperation),
    sentiment: round(sums.sentiment),
    sentimentSquares: round(sums.sentimentSquares),
  });
  expect(rounded(actual ?? emptySums())).toEqual(rounded(expected));
}

/** Runs a check of the cube against the rows that it was built from and that the filter selects. */
function check(law: (all: CubeRow[], selected: CubeRow[], filter: EventFilter) => void, runs = 60) {
  fc.assert(
    fc.property(cubeRows, filters, (rows, filter) =>
      law(
        rows,
        rows.filter((row) => isSelected(row, filter)),
        filter,
      ),
    ),
    { numRuns: runs },
  );
}

const isToned = ({ sentiment }: CubeRow) => sentiment !== undefined;
const newestFirst = (x: CubeRow, y: CubeRow) => y.day - x.day || y.eventId - x.eventId;
const distinctIds = (rows: readonly CubeRow[]) => [...new Set([...rows].sort(newestFirst).map((row) => row.eventId))];

describe.each(Object.entries(CUBE_FORMS))("the cube %s", (_form, cubeOf) => {
  it("sums each dyad as one by one", () => {
    check((rows, selected, filter) => {
      const sums = dyadSums(selectRows(cubeOf(rows), filter));
      expect(sums.map(dyadKey)).toEqual([...new Set(selected.map(dyadKey))].sort());
      for (const dyad of sums) {
        const own = selected.filter((row) => dyadKey(row) === dyadKey(dyad));
        expectSums(dyad, sumsOf(own, filter.count));
        expect([dyad.firstDay, dyad.lastDay]).toEqual([
          Math.min(...own.map((row) => row.day)),
          Math.max(...own.map((row) => row.day)),
        ]);
      }
    });
  });

  it("sums each day of a dyad, in either direction and in both", () => {
    check((rows, selected, filter) => {
      const selection = selectRows(cubeOf(rows), filter);
      const dyad = toDyad("AFG", "PAK");
      const own = selected.filter((row) => dyadKey(row) === "AFG-PAK");
      for (const direction of [undefined, "a-to-b", "b-to-a"] as const) {
        const pointing = own.filter((row) => !direction || row.direction === direction || row.direction === "both");
        const days = dailySums(selection, dyad, direction);
        expect(days.map(({ day }) => day)).toEqual([...new Set(pointing.map(({ day }) => day))].sort((x, y) => x - y));
        const onDay = (wanted: number) => pointing.filter(({ day }) => day === wanted);
        for (const sums of days) expectSums(sums, sumsOf(onDay(sums.day), filter.count));
      }
    });
  });

  it("sums types and quad classes to the total", () => {
    check((rows, _selected, filter) => {
      const cube = cubeOf(rows);
      const selection = selectRows(cube, filter);
      for (const dyad of dyadSums(selection)) {
        const byType = emptySums();
        for (const sums of typeSums(selection, dyad)) addSums(byType, sums);
        expectSums(byType, dyad);
        const byQuad = emptySums();
        for (const quad of QUAD_CLASSES.filter((one) => filter.quad.length === 0 || filter.quad.includes(one))) {
          const part = dyadSums(selectRows(cube, { ...filter, quad: [quad] })).find(
            (one) => dyadKey(one) === dyadKey(dyad),
          );
          if (part) addSums(byQuad, part);
        }
        expectSums(byQuad, dyad);
        expect(dyad.weightByQuad.reduce((sum, weight) => sum + weight, 0)).toBe(dyad.weight);
      }
    }, 40);
  });

  it("is the same for any order of the rows", () => {
    fc.assert(
      fc.property(
        cubeRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(builderOf(shuffled).build()).toEqual(builderOf(rows).build());
        },
      ),
    );
  });

  it("shows a reciprocal event in both directed cells and any other in one", () => {
    check((rows, selected, filter) => {
      const cells = matrixCells(selectRows(cubeOf(rows), filter));
      for (const source of ACTORS)
        for (const target of ACTORS.filter((code) => code !== source)) {
          const acts = selected.filter(
            (row) =>
              (row.a === source && row.b === target && row.direction !== "b-to-a") ||
              (row.b === source && row.a === target && row.direction !== "a-to-b"),
          );
          const cell = cells.find((one) => one.sourceActor === source && one.targetActor === target);
          expectSums(cell, sumsOf(acts, filter.count));
        }
    }, 40);
  });

  it("counts events, actors and dyads once", () => {
    check((rows, selected, filter) => {
      const events = [...new Map(selected.map((row) => [row.eventId, row])).values()];
      expect(distinctCounts(selectRows(cubeOf(rows), filter))).toEqual({
        eventCount: events.length,
        reportCount: events.reduce((sum, row) => sum + row.reportCount, 0),
        dyadCount: new Set(selected.map(dyadKey)).size,
        actorCount: new Set(selected.flatMap((row) => [row.a, row.b])).size,
      });
    });
  });

  it("counts an actor's events once, however many counterparts they have", () => {
    check((rows, selected, filter) => {
      const selection = selectRows(cubeOf(rows), filter);
      for (const sums of actorSums(selection)) {
        const own = selected.filter((row) => row.a === sums.actor || row.b === sums.actor);
        const acts = own.filter(
          (row) => row.direction === "both" || (row.direction === "a-to-b") === (row.a === sums.actor),
        );
        const receives = own.filter(
          (row) => row.direction === "both" || (row.direction === "a-to-b") === (row.b === sums.actor),
        );
        expect(sums).toMatchObject({
          eventCount: distinctIds(own).length,
          actsCount: distinctIds(acts).length,
          receivesCount: distinctIds(receives).length,
          tonedActs: distinctIds(acts.filter(isToned)).length,
          tonedReceives: distinctIds(receives.filter(isToned)).length,
        });
        const daily = dailySumsOfActor(selection, sums.actor, "acting");
        expect(daily.reduce((sum, { eventCount }) => sum + eventCount, 0)).toBe(sums.actsCount);
        if (filter.count === "reports") continue;
        expect(daily.reduce((sum, { sentiment }) => sum + sentiment, 0)).toBeCloseTo(sums.sentimentGiven, 6);
      }
    });
  });

  it("pages through all events once, newest first", () => {
    check((rows, selected, filter) => {
      const selection = selectRows(cubeOf(rows), filter);
      const ids: number[] = [];
      let cursor: EventCursor | undefined;
      do {
        const page = eventIdPage(selection, 7, cursor);
        expect(page.eventIds.length).toBeLessThanOrEqual(7);
        ids.push(...page.eventIds);
        cursor = page.next;
      } while (cursor);
      expect(ids).toEqual(distinctIds(selected));
      expect(selectedEventIds(selection)).toEqual(ids);
    });
  });

  it("goes on after a cursor whose event is gone", () => {
    fc.assert(
      fc.property(cubeRows, fc.nat(), (rows, index) => {
        const gone = rows[index % Math.max(rows.length, 1)]?.eventId;
        const first = eventIdPage(selectRows(cubeOf(rows), EMPTY_FILTER), 5);
        const rest = rows.filter((row) => row.eventId !== gone);
        const after = first.next && eventIdPage(selectRows(cubeOf(rest), EMPTY_FILTER), 100, first.next).eventIds;
        const left = distinctIds(rows.filter((row) => isSelected(row, EMPTY_FILTER))).filter((id) => id !== gone);
        if (after) expect(after).toEqual(left.filter((id) => !first.eventIds.includes(id)));
      }),
    );
  });

  it("lets in only the events of a set", () => {
    fc.assert(
      fc.property(cubeRows, filters, fc.uniqueArray(fc.nat(99)), (rows, filter, indexes) => {
        const ids = indexes.map((index) => rows[index]?.eventId ?? 100_000 + index);
        const selected = rows.filter((row) => isSelected(row, filter) && ids.includes(row.eventId));
        expect(selectedEventIds(selectRows(cubeOf(rows), filter, ids))).toEqual(distinctIds(selected));
      }),
    );
  });

  it("covers from the first to the last selected day, of all and of each dataset", () => {
    check((rows, selected, filter) => {
      const selection = selectRows(cubeOf(rows), filter);
      const days = selected.map(({ day }) => day);
      expect(coverage(selection)).toEqual(
        days.length > 0 ? { firstDay: Math.min(...days), lastDay: Math.max(...days) } : undefined,
      );
      const datasets = [...new Set(selected.map(({ datasetId }) => datasetId))].sort();
      expect([...coverageByDataset(selection).keys()]).toEqual(datasets);
    });
  });

  it("ranks dyads by the unit that is counted", () => {
    check((rows, _selected, filter) => {
      const weights = topDyads(selectRows(cubeOf(rows), filter), 3).map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((x, y) => y - x));
      expect(weights[0] ?? 0).toBe(Math.max(0, ...dyadSums(selectRows(cubeOf(rows), filter)).map((one) => one.weight)));
    }, 40);
  });
});

describe("roles that make no dyad", () => {
  const row = (eventId: number, a: string, b: string): CubeRow => ({
    ...toDyad(a, b),
    eventId,
    day: 20_000,
    direction: "both",
    roleOfA: "party",
    roleOfB: "party",
    type: "CONSULT",
    modality: "asserted",
    review: "proposed",
    datasetId: "documents",
    intensity: 4,
    sentiment: 0,
    reportCount: 1,
  });
  const cube = buildCube(
    [row(1, "AFG", "PAK"), row(2, "AFG", "PAK"), row(3, "IRN", "PAK")],
    [
      { eventId: 1, actor: "TUR", role: "host" },
      { eventId: 3, actor: "QAT", role: "host" },
      { eventId: 2, actor: "TUR", role: "observer" },
      { eventId: 99, actor: "TUR", role: "host" },
    ],
  );
  const ids = (filter: Partial<EventFilter>) => selectedEventIds(selectRows(cube, { ...EMPTY_FILTER, ...filter }));

  it("select the events in which one of the actors has the role", () => {
    expect(ids({ actors: ["TUR"], role: "host" })).toEqual([1]);
    expect(ids({ role: "host" })).toEqual([3, 1]);
    expect(ids({ actors: ["TUR"], role: "observer" })).toEqual([2]);
    expect(ids({ actors: ["TUR", "QAT"], role: "host", with: ["IRN"] })).toEqual([3]);
    expect(ids({ actors: ["TUR"] })).toEqual([]);
  });
});

describe("days of a filter", () => {
  it("are inclusive at both ends", () => {
    fc.assert(
      fc.property(cubeRows, (rows) => {
        const day = rows[0]?.day;
        if (day === undefined) return;
        const filter = { ...EMPTY_FILTER, from: toDay(day), to: toDay(day) };
        expect(selectedEventIds(selectRows(buildCube(rows), filter))).toEqual(
          distinctIds(rows.filter((row) => row.day === day && isSelected(row, filter))),
        );
      }),
    );
  });
});
