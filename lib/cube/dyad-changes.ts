import type { Dyad } from "@/lib/relations/dyad";
import { toDayNumber, type Day } from "@/lib/relations/day";
import { cubeTables } from "./cube-tables";
import { dyadOf } from "./dyad-sums";
import type { EventSums } from "./event-sums";
import { RowSummer } from "./row-summer";
import { scratchSums } from "./scratch-sums";
import { SUM, SUM_WIDTH, sumsAt } from "./sum-columns";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of one dyad in two periods. */
export interface DyadChange extends Dyad {
  before: EventSums;
  after: EventSums;
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
  const summer = new RowSummer(selection);
  const width = 2 * SUM_WIDTH;
  const sums = scratchSums(cube.pairA.length * width);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const at = pair * width;
    summer.add(passes, sides, pair, startOf(before, pair), endOf(before, pair), sums, at);
    summer.add(passes, sides, pair, startOf(after, pair), endOf(after, pair), sums, at + SUM_WIDTH);
  }
  const { pairsByCode } = cubeTables(cube);
  const changes: DyadChange[] = [];
  for (let place = 0; place < pairsByCode.length; place++) {
    const at = pairsByCode[place]! * width;
    if (sums[at + SUM.count]! + sums[at + SUM_WIDTH + SUM.count]! === 0) continue;
    const { a, b } = dyadOf(selection, pairsByCode[place]!);
    changes.push({ a, b, before: sumsAt(sums, at), after: sumsAt(sums, at + SUM_WIDTH) });
  }
  return changes;
}
