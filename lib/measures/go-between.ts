import type { ActorCode } from "@/lib/relations/actor-code";
import { isGap, type Gap } from "@/lib/relations/gap";
import type { Tension } from "./tension";
import { MIN_EVENTS_FOR_VERDICT } from "./measure-constants";

/** The relation of a go-between with one party. */
export interface GoBetweenTie {
  eventCount: number;
  tension: Tension | Gap;
}

/** One who has mediated between two parties, or who is on calm terms with both. */
export interface GoBetween {
  code: ActorCode;
  name: string;
  /** With the first and with the second party. */
  ties: readonly [GoBetweenTie, GoBetweenTie];
  /** Mediations between the two that it has had a part in. */
  mediationIds: number[];
}

/** Above this tension nobody is taken for a possible mediator; the upper end of `calm`. */
const MOST_TENSION = 40;

/**
 * Who has tried to mediate between two parties, those with the most mediations first; and who could: no one of them is
 * tenser than 40 with either party, with five events or more each, those first whose worse relation is the better.
 */
export function goBetweens(
  candidates: readonly GoBetween[],
  mostOfEach: number,
): { tried: GoBetween[]; could: GoBetween[] } {
  const byCode = (x: GoBetween, y: GoBetween) => (x.code < y.code ? -1 : 1);
  const worse = ({ ties }: GoBetween) =>
    Math.max(...ties.map(({ tension }) => (isGap(tension) ? Infinity : tension.value)));
  const isCalm = ({ eventCount, tension }: GoBetweenTie) =>
    eventCount >= MIN_EVENTS_FOR_VERDICT && !isGap(tension) && tension.value <= MOST_TENSION;
  const hasTried = ({ mediationIds }: GoBetween) => mediationIds.length > 0;
  return {
    tried: candidates
      .filter(hasTried)
      .sort((x, y) => y.mediationIds.length - x.mediationIds.length || byCode(x, y))
      .slice(0, mostOfEach),
    could: candidates
      .filter((one) => !hasTried(one) && one.ties.every(isCalm))
      .sort((x, y) => worse(x) - worse(y) || byCode(x, y))
      .slice(0, mostOfEach),
  };
}
