import type { ActorState } from "./actor-state";
import type { PastChange } from "./event-history";

/** All that was said of an actor, the earliest first. */
export interface ActorHistory {
  code: string;
  version: number;
  state: ActorState;
  changes: PastChange[];
}
