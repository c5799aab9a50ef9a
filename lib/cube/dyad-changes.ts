import type { Dyad } from "@/lib/relations/dyad";
import { toDayNumber, type Day } from "@/lib/relations/day";
import { dyadOf } from "./dyad-sums";
import type { EventSums } from "./event-sums";
import { RowSummer } from "./row-summer";
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
  const sums = new Float64Array(2 * SUM_WIDTH);
  const changes: DyadChange[] = [];
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    summer.add(passes, sides, pair, startOf(before, pair), endOf(before, pair), sums, 0);
    summer.add(passes, sides, pair, startOf(after, pair), endOf(after, pair), sums, SUM_WIDTH);
    if (sums[SUM.count]! + sums[SUM_WIDTH + SUM.count]! === 0) continue;
    const { a, b } = dyadOf(selection, pair);
    changes.push({ a, b, before: sumsAt(sums, 0), after: sumsAt(sums, SUM_WIDTH) });
    sums.fill(0);
  }
  return changes;
}
