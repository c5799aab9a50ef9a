/** Why a well-formed row makes no event. */
export const DROP_REASONS = [
  // fewer than two actors named
  "one-actor",
  // an actor with itself
  "same-actor",
  // a region, a people or a bare role that belongs to no actor
  "unknown-actor",
  // what the row tells is no act between actors
  "no-act",
] as const;

export type DropReason = (typeof DROP_REASONS)[number];
