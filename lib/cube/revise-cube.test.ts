import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { CubeBuilder } from "./cube-builder";
import type { CubeRow } from "./cube-row";
import { SMALL_LIMITS, builderOf, cubeRows, filters } from "./fixtures/cube-rows";
import { dyadSums } from "./dyad-sums";
import { unpackAttributes } from "./attribute-word";
import type { RelationCube } from "./relation-cube";
import { eventIdOfRow, reportsOfRow } from "./row-event";
import { reviseCube } from "./revise-cube";
import { selectRows } from "./row-selection";

/** All that a cube holds, row by row, without the numbers by which it holds it. */
function contentsOf(cube: RelationCube) {
  const rows = [];
  for (let pair = 0; pair < cube.pairA.length; pair++)
    for (let row = cube.pairStart[pair]!; row < cube.pairStart[pair + 1]!; row++) {
      const word = cube.rowWord[row]!;
      const { datasetIndex, ...attributes } = unpackAttributes(cube.groups[cube.wordGroup[word]!]!);
      rows.push({
        ...attributes,
        dataset: cube.datasets[datasetIndex],
        dyad: `${cube.actors[cube.pairA[pair]!]}-${cube.actors[cube.pairB[pair]!]}`,
        day: cube.firstDay + cube.rowDay[row]!,
        eventId: eventIdOfRow(cube, row),
        intensity: cube.wordIntensity[word],
        sentiment: cube.rowSentiment[row],
        reports: reportsOfRow(cube, row),
        isShared: cube.sharedRows.includes(row),
      });
    }
  return { rows, actors: cube.actors, blockRows: cube.blockRows, pairStart: [...cube.pairStart] };
}

describe("a revised cube", () => {
  it("holds what one built anew holds, and sums its blocks as that one does", () => {
    fc.assert(
      fc.property(cubeRows, fc.integer({ min: 2, max: 5 }), fc.nat(4), filters, (rows, by, rest, filter) => {
        const isIn = ({ eventId }: CubeRow) => eventId % by <= rest;
        const isLater = ({ eventId }: CubeRow) => eventId % 2 === 1;
        const before = builderOf(rows.filter((row) => !isLater(row))).build(SMALL_LIMITS);
        const gone = rows.filter((row) => !isLater(row) && !isIn(row)).map(({ eventId }) => eventId);
        const added = builderOf(rows.filter((row) => isLater(row) && isIn(row)));
        const revised = reviseCube(before, { droppedEventIds: gone, added }, SMALL_LIMITS);
        const anew = builderOf(rows.filter(isIn)).build(SMALL_LIMITS);
        expect(contentsOf(revised)).toEqual(contentsOf(anew));
        for (const own of [filter, EMPTY_FILTER, { ...EMPTY_FILTER, count: "reports" as const }])
          expect(dyadSums(selectRows(revised, own))).toEqual(dyadSums(selectRows(anew, own)));
      }),
      { numRuns: 200 },
    );
  });

  it("drops a dataset whole and takes its place with another", () => {
    fc.assert(
      fc.property(cubeRows, cubeRows, (rows, others) => {
        const before = builderOf(rows).build(SMALL_LIMITS);
        const fresh = others.filter(({ datasetId }) => datasetId === "imported");
        const revised = reviseCube(before, { droppedDatasets: ["imported"], added: builderOf(fresh) }, SMALL_LIMITS);
        const kept = rows.filter(({ datasetId }) => datasetId !== "imported");
        const anew = builderOf([...kept, ...fresh]).build(SMALL_LIMITS);
        expect(contentsOf(revised)).toEqual(contentsOf(anew));
        expect(revised.wordGroup.length).toBe(anew.wordGroup.length);
        expect(revised.listedIds.length).toBe(anew.listedIds.length);
        expect(dyadSums(selectRows(revised, EMPTY_FILTER))).toEqual(dyadSums(selectRows(anew, EMPTY_FILTER)));
      }),
    );
  });

  it("keeps the hosts of events that stay", () => {
    const builder = new CubeBuilder();
    builder.addBystander({ eventId: 1, actor: "QAT", role: "host" });
    builder.addBystander({ eventId: 2, actor: "TUR", role: "host" });
    const added = new CubeBuilder();
    added.addBystander({ eventId: 3, actor: "CHE", role: "host" });
    const revised = reviseCube(builder.build(), { droppedEventIds: [1], added });
    const hosts = revised.bystanders.map(({ eventId, actor }) => [eventId, revised.actors[actor]]);
    expect(hosts).toEqual([
      [2, "TUR"],
      [3, "CHE"],
    ]);
  });
});
