import type { EventDraft } from "./event-draft";

const keyOf = (eventId: number) => `entente.review.${eventId}`;

/** What was typed for an event in this tab and not yet said; undefined where nothing was. */
export function readKeptDraft(eventId: number): EventDraft | undefined {
  try {
    const text = window.sessionStorage.getItem(keyOf(eventId));
    return text === null ? undefined : (JSON.parse(text) as EventDraft);
  } catch {
    return undefined;
  }
}

/** Keeps what was typed, so that a reload or a conflict loses nothing; undefined forgets it. */
export function keepDraft(eventId: number, draft: EventDraft | undefined): void {
  try {
    if (draft) window.sessionStorage.setItem(keyOf(eventId), JSON.stringify(draft));
    else window.sessionStorage.removeItem(keyOf(eventId));
  } catch {
    // A full or forbidden storage: the form itself still holds what was typed.
  }
}
