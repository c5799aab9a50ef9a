import type { Dyad } from "@/lib/relations/dyad";
import { toDayNumber, type Day } from "@/lib/relations/day";
import { cubeTables } from "./cube-tables";
import { dyadOf } from "./dyad-sums";
import { scratchSums } from "./scratch-sums";
import { TENSION_WIDTH, TensionSummer, tensionSumsAt, tensionWeightAt, type TensionSums } from "./tension-summer";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of one dyad in two periods. */
export interface DyadChange extends Dyad {
  before: TensionSums;
  after: TensionSums;
}

/** Days inclusive. */
interface TwoPeriods {
  from: Day;
  to: Day;
  beforeFrom: Day;
  beforeTo: Day;
}

/**
 * The sums of each dyad that has a selected event in either of two periods, in the order of the codes; the selection's
 * own days give way to them.
 */
export function dyadChanges(selection: RowSelection, periods: TwoPeriods): DyadChange[] {
  const { cube, passes } = selection;
  const during = (from: Day, to: Day): RowSelection => ({
    ...selection,
    days: {
      first: Math.max(0, toDayNumber(from) - cube.firstDay),
      end: Math.max(0, toDayNumber(to) + 1 - cube.firstDay),
    },
  });
  const [before, after] = [during(periods.beforeFrom, periods.beforeTo), during(periods.from, periods.to)];
  const summer = new TensionSummer(selection);
  const width = 2 * TENSION_WIDTH;
  const sums = scratchSums(cube.pairA.length * width);
  const isAdjoining = toDayNumber(periods.from) === toDayNumber(periods.beforeTo) + 1;
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const at = pair * width;
    const end = endOf(before, pair);
    summer.add(passes, sides, pair, startOf(before, pair), end, sums, at);
    const start = isAdjoining ? end : startOf(after, pair);
    summer.add(passes, sides, pair, start, endOf(after, pair), sums, at + TENSION_WIDTH);
  }
  const { pairsByCode } = cubeTables(cube);
  const changes: DyadChange[] = [];
  for (let place = 0; place < pairsByCode.length; place++) {
    const at = pairsByCode[place]! * width;
    if (tensionWeightAt(sums, at) + tensionWeightAt(sums, at + TENSION_WIDTH) === 0) continue;
    const { a, b } = dyadOf(selection, pairsByCode[place]!);
    changes.push({ a, b, before: tensionSumsAt(sums, at), after: tensionSumsAt(sums, at + TENSION_WIDTH) });
  }
  return changes;
}
