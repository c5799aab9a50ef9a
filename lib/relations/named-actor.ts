import type { ActorCode } from "./actor-code";
import type { ActorKind } from "./actor";

/** An actor with the name under which it is shown. */
export interface NamedActor {
  code: ActorCode;
  name: string;
  kind: ActorKind;
}

/** Display names of the top-level actors that a page mentions, by code. */
export type ActorNames = Record<ActorCode, string>;
