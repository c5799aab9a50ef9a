/** The states that a mediation passes through; these strings stand in the store, the URL and every file. */
export const MEDIATION_STATES = [
  "requested",
  "offered",
  "accepted",
  "talks",
  "agreement",
  "rejected",
  "stalled",
  "ended",
  "withdrawn",
] as const;

export type MediationState = (typeof MEDIATION_STATES)[number];

/** One glyph per state: the second channel beside colour, the same in table, lane, legend and file. */
export const MEDIATION_STATE_GLYPHS: Record<MediationState, string> = {
  requested: "?",
  offered: "○",
  accepted: "◐",
  talks: "●",
  agreement: "★",
  rejected: "⊘",
  stalled: "◌",
  ended: "✕",
  withdrawn: "↩",
};

/** Whether a value names a state. */
export function isMediationState(value: unknown): value is MediationState {
  return typeof value === "string" && (MEDIATION_STATES as readonly string[]).includes(value);
}

/**
 * Orders two states that were reached on one day as a mediation runs, negative when `one` comes first: an article
 * often tells the failure of a round before the round itself.
 */
export function courseOfMediation(one: MediationState, other: MediationState): number {
  return MEDIATION_STATES.indexOf(one) - MEDIATION_STATES.indexOf(other);
}

/** A mediation is ongoing while its latest state is `accepted` or `talks`. */
export function isOngoing(state: MediationState): boolean {
  return state === "accepted" || state === "talks";
}

/** A mediation brought the parties to the table once it reached `talks` or `agreement`. */
export function reachedTable(states: readonly MediationState[]): boolean {
  return states.includes("talks") || states.includes("agreement");
}
