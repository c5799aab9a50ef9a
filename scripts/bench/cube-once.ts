/**
 * Gets the cube of a store in a process of its own, and saves it if it had to be made; writes the seconds that it took, and the events and
 * reports that it counts by day, dyad and type, as lines `name|events|reports` in order.
 */
import { typeOf } from "@/lib/cube/attribute-word";
import { reportsOfRow } from "@/lib/cube/row-event";
import { toDay } from "@/lib/relations/day";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { saveCubeFile } from "@/server/store/cube-file";
import { currentCubeImage } from "@/server/store/current-cube-image";
import { closeStore } from "@/server/usecases/close-store";
import { store } from "@/server/store/store";

store();
const startedAt = performance.now();
const image = currentCubeImage();
const madeSeconds = (performance.now() - startedAt) / 1000;
if (!image.isSaved) saveCubeFile(image);
const seconds = (performance.now() - startedAt) / 1000;

const { cube } = image;
const sums = { day: new Map<string, number[]>(), dyad: new Map<string, number[]>(), type: new Map<string, number[]>() };
const add = (part: Map<string, number[]>, name: string, reports: number) => {
  const sum = part.get(name);
  if (!sum) part.set(name, [1, reports]);
  else {
    sum[0]!++;
    sum[1]! += reports;
  }
};
for (let pair = 0; pair < cube.pairA.length; pair++) {
  const dyad = `${cube.actors[cube.pairA[pair]!]}-${cube.actors[cube.pairB[pair]!]}`;
  for (let row = cube.pairStart[pair]!; row < cube.pairStart[pair + 1]!; row++) {
    const reports = reportsOfRow(cube, row);
    add(sums.day, toDay(cube.firstDay + cube.rowDay[row]!), reports);
    add(sums.dyad, dyad, reports);
    add(sums.type, EVENT_TYPES[typeOf(cube.groups[cube.wordGroup[cube.rowWord[row]!]!]!)]!, reports);
  }
}
const lines = (part: Map<string, number[]>) => [...part].map(([name, sum]) => [name, ...sum].join("|")).sort();
process.stdout.write(
  JSON.stringify({
    madeSeconds,
    seconds,
    rows: cube.rowWord.length,
    sums: { day: lines(sums.day), dyad: lines(sums.dyad), type: lines(sums.type) },
  }),
);
await closeStore();
