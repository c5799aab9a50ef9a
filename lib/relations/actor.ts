import type { ActorCode } from "./actor-code";

/** What an actor is. `opposition` holds the unarmed who oppose a state; `armed-group` those who fight. */
export const ACTOR_KINDS = [
  "state",
  "government-body",
  "intergovernmental-organisation",
  "armed-group",
  "de-facto-authority",
  "opposition",
  "other",
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An actor as dictionaries and the store know it. */
export interface Actor {
  code: ActorCode;
  /** English display name. */
  name: string;
  kind: ActorKind;
  /** The actor it belongs to (a ministry's government, a government's state), if any. */
  parentCode?: ActorCode;
  /** ISO 3166 alpha-3 of the state where a group lives; never a roll-up. */
  countryCode?: string;
}
