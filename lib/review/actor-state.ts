/** What of an actor an analyst can change. */
export interface ActorState {
  /** Names beside those of the dictionaries, sorted. */
  addedAliases: string[];
}

/** Most characters of a name, and most names that one actor can be given. */
export const MAX_ALIAS_LENGTH = 100;
export const MOST_ALIASES = 200;
