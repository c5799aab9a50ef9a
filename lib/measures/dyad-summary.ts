import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import type { Gap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import type { Change } from "./change";
import type { Tension } from "./tension";
import type { UncalledMove } from "./uncalled-move";

/** One row of the relations table. */
export interface DyadSummary {
  a: ActorCode;
  b: ActorCode;
  nameOfA: string;
  nameOfB: string;
  tension: Tension | Gap;
  change: Change | Gap;
  /** The move between the same periods where no verdict names it, with why not. */
  uncalled?: UncalledMove;
  /** Mean sentiment of its events, −1 … +1. */
  sentiment: number | Gap;
  eventCount: number;
  reportCount: number;
  /** Tension over the trailing window at about 24 equally spaced days: the sparkline. */
  sparkline: (number | Gap)[];
  mediators: { code: ActorCode; name: string }[];
  firstDate: Day;
  lastDate: Day;
  /** Why it changed, in one line made from its events. */
  reason?: Message;
}
