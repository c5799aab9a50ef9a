import type { NamedActor } from "./named-actor";
import type { SavedView } from "./saved-view";
import type { MediationState } from "./mediation-state";

/** What was found for some words, the best of each kind first. */
export interface SearchResults {
  actors: (NamedActor & { eventCount: number })[];
  /** Pairs with stored events; `a` before `b` by code. */
  dyads: { a: NamedActor; b: NamedActor; eventCount: number }[];
  mediations: { id: number; mediators: string[]; parties: string[]; state: MediationState; lastDate: string }[];
  documents: { id: string; title: string; publisher: string; publishedDate: string }[];
  views: SavedView[];
}
