import type { DraftParticipant } from "./draft-event";

/** The pair that a document is about: whom "the two sides" and talks without names mean. */
export type Topic = readonly DraftParticipant[];
